import type { Localised } from '../../localised';

/** What a frame can need of the draft beside its topic. */
export const needs = ['list', 'steps', 'alternatives', 'person', 'people', 'figure', 'event', 'partner'] as const;

/** What a frame can need of the draft beside its topic. */
export type Need = (typeof needs)[number];

/** What is said with a frame. */
export const frameKinds = ['question', 'invitation', 'credit', 'candour', 'promise'] as const;

/** What is said with a frame. */
export type FrameKind = (typeof frameKinds)[number];

/**
 * A question with room for what a draft names. In `ask`, `[topic]` and the like stand for the draft's own words, `[is|are]` for the
 * form that goes with the topic's number, and `{…}` for what only the writer knows.
 */
export interface Frame {
  /** One of `frameKinds`; a question where absent. */
  readonly kind?: string | undefined;
  readonly ask: string;
  /** What the answers would tell: a key of the bank's `tells`. */
  readonly tells: string;
  /** The classes of topic it fits; any topic, or none, where absent. */
  readonly about?: readonly string[] | undefined;
  /** One of `needs`. */
  readonly needs?: string | undefined;
  /** The occasions it is at home in. */
  readonly occasions?: readonly string[] | undefined;
  readonly audiences?: readonly string[] | undefined;
  /** Words of which the post has to hold one. */
  readonly when?: readonly string[] | undefined;
  /** Words with which it would be tactless, or answered already. */
  readonly unless?: readonly string[] | undefined;
}

/**
 * The questions of a language, and the nouns by which it knows what a topic is. Data, so that people who don't program can add to it;
 * the schema of `bank/*.json` is in `schemas/question-bank.schema.json`.
 */
export interface QuestionBank {
  /** Head nouns in the singular, by class, with their endings in a language that needs them. No noun is in two. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** The classes that a topic has to be of where a frame of the occasion asks about it: nobody comes to an app. Any where absent. */
  readonly topicsOf: Readonly<Record<string, readonly string[]>>;
  /** What answers would tell the writer, in a few words. */
  readonly tells: Readonly<Record<string, Localised>>;
  /** "two", "three" and so on. */
  readonly numbers: readonly string[];
  readonly frames: readonly Frame[];
}
