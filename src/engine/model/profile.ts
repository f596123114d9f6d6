import type { Span } from '../span';
import { hasForm } from './forms';
import type { Leaning } from './leanings';
import { type LevelPart, levelParts, openingParts, visitLevelFeatures } from './level-features';
import type { Model } from './model';
import { openingOdds } from './verdicts';

/** A part of a level. */
export interface ProfilePart {
  readonly part: LevelPart;
  /** How much it adds to the level, or takes from it. */
  readonly points: number;
  /** What it rests on: the sentences that weigh in it, by place. Empty where nothing does, and for `form`, which is about the whole. */
  readonly spans: readonly Span[];
}

/** A level, and what it is made of. */
export interface Profile {
  /** 1–7, to one decimal place. */
  readonly level: number;
  /** What a post has before anything is counted. */
  readonly base: number;
  /** All parts, in the order of `levelParts`. Their points and the base add up to the level, cut off at 1 and 7. */
  readonly parts: readonly ProfilePart[];
}

/** From this likelihood on a sentence is named among those that a part rests on. */
const weighty = 0.3;

const lowest = 1;
const highest = 7;

/** Sums up a level: base + the sum of each feature's weight times its amount. The weights are fitted to editors' ratings. */
export function profileOf(text: string, leanings: readonly Leaning[], model: Model): Profile {
  const { level } = model;
  const openings = leanings.map((leaning) => openingOdds(leaning, openingParts, model));
  const points = new Map<LevelPart, number>();
  const weighed = leanings.map(({ reading, broadcast }, i) => ({ reading, broadcast, openings: openings[i] ?? [] }));
  visitLevelFeatures(text, weighed, (part, name, amount) => {
    points.set(part, (points.get(part) ?? 0) + amount * (level.weights[`${part} ${name}`] ?? 0));
  });
  const sum = [...points.values()].reduce((total, each) => total + each, level.base);
  const spansOf = (isIn: (leaning: Leaning, index: number) => boolean): readonly Span[] =>
    leanings.filter(isIn).map(({ sentence: { start, end } }) => ({ start, end }));
  const restsOn: Readonly<Record<LevelPart, (leaning: Leaning, index: number) => boolean>> = {
    ...openingPartsBy((kind) => (_, index) => (openings[index]?.[kind] ?? 0) >= weighty),
    address: ({ reading }) => hasForm(reading.forms, 'has-you') || hasForm(reading.forms, 'asks'),
    sending: ({ broadcast }) => broadcast >= weighty,
    form: () => false,
  };
  return {
    level: Math.round(Math.min(highest, Math.max(lowest, sum)) * 10) / 10,
    base: level.base,
    parts: levelParts.map((part) => ({ part, points: points.get(part) ?? 0, spans: spansOf(restsOn[part]) })),
  };
}

/** Of a post in a language that no model has learned. */
export const unknownProfile: Profile = { level: lowest, base: lowest, parts: [] };

function openingPartsBy<T>(of: (index: number) => T): Readonly<Record<(typeof openingParts)[number], T>> {
  return { ask: of(0), invite: of(1), credit: of(2), candour: of(3), promise: of(4) };
}
