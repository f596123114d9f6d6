import type { Span } from '../span';
import type { Sentence } from '../post';
import { formBit } from './forms';
import type { Leanings } from './leanings';
import { type LevelPart, levelParts, openingParts, visitSummedLevel } from './level-features';
import { adds, type Model } from './model';
import type { ReadingSums } from './reading-sums';
import { negligible } from './verdicts';

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
  const openings = oddsOfOpenings(leanings);
  const likely = openingParts.map(() => 0);
  for (const [at, odds] of openings.odds.entries()) likely[at % kinds] = (likely[at % kinds] ?? 0) + odds;
  const sending = broadcast.reduce((sum, each) => sum + each, 0);
  const points = new Map<LevelPart, number>();
  visitSummedLevel(text, { ...sums, likely, sending }, (part, name, amount) => {
    points.set(part, (points.get(part) ?? 0) + amount * (level.weights[`${part} ${name}`] ?? 0));
  });
  const sum = [...points.values()].reduce((total, each) => total + each, level.base);
  const opening = (kind: number): readonly Span[] =>
    spansOf(openings.sentences, (index) => (openings.odds[index * kinds + kind] ?? 0) >= weighty);
  const addressing = formBit('has-you') | formBit('asks');
  const restsOn: Readonly<Record<LevelPart, readonly Span[]>> = {
    ...openingPartsBy(opening),
    address: spansOf(sentences, (index) => ((readings[index]?.forms ?? 0) & addressing) !== 0),
    sending: spansOf(sentences, (index) => (broadcast[index] ?? 0) >= weighty),
    form: [],
  };
  return {
    level: Math.round(Math.min(highest, Math.max(lowest, sum)) * 10) / 10,
    base: level.base,
    parts: levelParts.map((part) => ({ part, points: points.get(part) ?? 0, spans: restsOn[part] })),
  };
}

const kinds = openingParts.length;

function spansOf(sentences: readonly Sentence[], isIn: (index: number) => boolean): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const sentence = isIn(index) ? sentences[index] : undefined;
    if (sentence) spans.push({ start: sentence.start, end: sentence.end });
  }
  return spans;
}

/** The sentences that could be openings, and how likely they are one of each kind. */
interface OpeningOdds {
  readonly sentences: readonly Sentence[];
  /** Row after row, a number for each of `openingParts`. */
  readonly odds: readonly number[];
}

function oddsOfOpenings({ sentences: all, readings, opening }: Leanings): OpeningOdds {
  const sentences: Sentence[] = [];
  const odds: number[] = [];
  for (let index = 0; index < all.length; index++) {
    const likely = opening[index] ?? 0;
    const sentence = all[index];
    const says = readings[index]?.says;
    if (likely < negligible || !sentence || !says) continue;
    sentences.push(sentence);
    for (let kind = 0; kind < kinds; kind++) odds.push((says[adds.ofKinds + kind] ?? 0) * likely);
  }
  return { sentences, odds };
}

/** Of a post in a language that no model has learned. */
export const unknownProfile: Profile = { level: lowest, base: lowest, parts: [] };

function openingPartsBy<T>(of: (index: number) => T): Readonly<Record<(typeof openingParts)[number], T>> {
  return { ask: of(0), invite: of(1), credit: of(2), candour: of(3), promise: of(4) };
}
