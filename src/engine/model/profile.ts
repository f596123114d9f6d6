import type { Span } from '../span';
import type { Sentence } from '../post';
import { formBit } from './forms';
import type { Leanings } from './leanings';
import { type LevelPart, levelParts, openingParts, visitSummedLevel } from './level-features';
import type { Model } from './model';
import type { ReadingSums } from './reading-sums';
import { negligible, openingOdds } from './verdicts';

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

/**
 * Sums up a level: base + the sum of each feature's weight times its amount. The weights are fitted to editors' ratings.
 * @param sums of the leanings' readings
 */
export function profileOf(text: string, leanings: Leanings, sums: ReadingSums, model: Model): Profile {
  const { level } = model;
  const { sentences, readings, broadcast } = leanings;
  const openings = oddsOfOpenings(leanings, model);
  const likely = openingParts.map((_, kind) => openings.reduce((sum, { odds }) => sum + (odds[kind] ?? 0), 0));
  const sending = broadcast.reduce((sum, each) => sum + each, 0);
  const points = new Map<LevelPart, number>();
  visitSummedLevel(text, { ...sums, likely, sending }, (part, name, amount) => {
    points.set(part, (points.get(part) ?? 0) + amount * (level.weights[`${part} ${name}`] ?? 0));
  });
  const sum = [...points.values()].reduce((total, each) => total + each, level.base);
  const spansOf = (isIn: (index: number) => boolean): readonly Span[] =>
    sentences.flatMap(({ start, end }, index) => (isIn(index) ? { start, end } : []));
  const opening = (kind: number): readonly Span[] =>
    openings.flatMap(({ sentence: { start, end }, odds }) => ((odds[kind] ?? 0) >= weighty ? { start, end } : []));
  const addressing = formBit('has-you') | formBit('asks');
  const restsOn: Readonly<Record<LevelPart, readonly Span[]>> = {
    ...openingPartsBy(opening),
    address: spansOf((index) => ((readings[index]?.forms ?? 0) & addressing) !== 0),
    sending: spansOf((index) => (broadcast[index] ?? 0) >= weighty),
    form: [],
  };
  return {
    level: Math.round(Math.min(highest, Math.max(lowest, sum)) * 10) / 10,
    base: level.base,
    parts: levelParts.map((part) => ({ part, points: points.get(part) ?? 0, spans: restsOn[part] })),
  };
}

/** The sentences that could be openings, with how likely they are one of each kind. */
function oddsOfOpenings(
  { sentences, opening }: Leanings,
  model: Model,
): readonly { readonly sentence: Sentence; readonly odds: readonly number[] }[] {
  return sentences.flatMap((sentence, index) => {
    const likely = opening[index] ?? 0;
    return likely < negligible ? [] : { sentence, odds: openingOdds(sentence, likely, openingParts, model) };
  });
}

/** Of a post in a language that no model has learned. */
export const unknownProfile: Profile = { level: lowest, base: lowest, parts: [] };

function openingPartsBy<T>(of: (index: number) => T): Readonly<Record<(typeof openingParts)[number], T>> {
  return { ask: of(0), invite: of(1), credit: of(2), candour: of(3), promise: of(4) };
}
