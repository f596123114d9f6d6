import type { Localised } from '../../localised';

/** What a frame can need of the draft beside its topic. */
export const needs = [
  'list',
  'steps',
  'alternatives',
  'person',
  'people',
  'figure',
  'event',
  'partner',
  'tag',
] as const;

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
  /** Whether the organisation has written it: it goes before the bank's own. */
  readonly isOurs?: boolean | undefined;
  /** What the answers would tell: a key of the bank's `tells`. */
  readonly tells: string;
  /** The classes of topic it fits; any topic, or none, where absent. */
  readonly about?: readonly string[] | undefined;
  /** One of `needs`. */
  readonly needs?: string | undefined;
  /** The occasions it is at home in. */
  readonly occasions?: readonly string[] | undefined;
  readonly audiences?: readonly string[] | undefined;
  /** Words, or groups of the bank's `signs`, of which the post has to hold one. */
  readonly when?: readonly string[] | undefined;
  /** Like `when`, but in the post's title or its first sentences: what a post only mentions, nobody is asked about. */
  readonly begins?: readonly string[] | undefined;
  /** Words, or groups of `signs`, with which it would be tactless, or answered already. */
  readonly unless?: readonly string[] | undefined;
  /** How many different words a post must have for it: of two lines nobody asks which turn surprised you. */
  readonly shortest?: number | undefined;
  /** How many it may have at most. */
  readonly longest?: number | undefined;
}

/** Nouns for what people deal with: "diabetes", "food safety". */
export interface Themes {
  readonly alone: readonly string[];
  /** Only with a word before them that says which. */
  readonly behindAnother: readonly string[];
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
  /** Words and phrases in small letters that show what a post is about, by a name that frames refer to as `<name>`. */
  readonly signs?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Nouns of the classes that mean other things as well: they count where the post holds another noun of their class. */
  readonly ambiguous?: readonly string[] | undefined;
  /** Nouns for what people deal with, as one says them without an article. */
  readonly themes?: Themes | undefined;
  readonly frames: readonly Frame[];
}
