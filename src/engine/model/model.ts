import type { Also, Reader } from '../reading/memo';
import { placeNames, signalNames } from './context';
import { explainer } from './explaining';
import { openingParts } from './level-features';
import { Lexicon } from './lexicon';
import { readTokens, type SentenceReading } from './sentence-reading';
import { SentenceWeights, wordsOf } from './sentence-weights';
import type { Vocabulary } from './vocabulary';
import { readWeights, type Weights, type WeightsFile } from './weights';

/** What the model tells of every sentence: whether an editor would mark it, and whether it opens an exchange. */
export const leaningNames = ['broadcast', 'opening'] as const;
export type LeaningName = (typeof leaningNames)[number];

/** What a pattern found, as the model hears of it. */
export interface Sign {
  readonly name: string;
  /** The leaning on which the patterns have the first word: where one is there, the model says nothing of its own. */
  readonly claims?: LeaningName;
  /** Whether it is in the sentence that `also` asks about. */
  isIn(also: Also): boolean;
}

/** What a training wrote down, all of it. */
export interface ModelFile {
  /** From a sentence and those around it to `leaningNames`. */
  readonly sentences: WeightsFile;
  /** From the scores of the step before and from the signs of the patterns to `leaningNames`. */
  readonly verdicts: WeightsFile;
  /** From a sentence to what kind of broadcast or opening it is. */
  readonly kinds: WeightsFile;
  readonly occasions: WeightsFile;
  readonly level: LevelFile;
  /** From how likely a leaning is on that it is said: 0–1. */
  readonly thresholds: Readonly<Record<LeaningName, number>>;
}

/** How a level is summed up: by the names of features, their part's before them. */
export interface LevelFile {
  readonly base: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Where in `says` of a reading its numbers begin, one for each leaning. */
export const adds = {
  /** To its own scores. */
  own: 0,
  /** To those of the next sentence, and of the one before. */
  asBefore: 2,
  asAfter: 4,
  /** To all of its post; the mean counts. */
  asMember: 6,
  /** To its own verdict, by what patterns found. */
  bySigns: 8,
  /** No score: how likely it is of each kind of opening, in the order of `openingParts`, if it is one at all. Together 1. */
  ofKinds: 10,
} as const;

/** A sentence's reading with what it adds to scores. */
export interface ModelReading extends SentenceReading {
  /** See `adds`. One list: of five short ones the heads would be longer than the numbers. */
  readonly says: readonly number[];
  /** The leanings that patterns have looked at: what they found, or found and let pass in view of the sentences around. */
  readonly claimed: readonly LeaningName[];
}

/** A trained model, ready to read. */
export interface Model {
  /** The words that it knows. */
  readonly lexicon: Lexicon;
  /** Reads a sentence by itself: always the same function, for `once`. */
  readonly read: Reader<ModelReading>;
  readonly bias: readonly number[];
  /** One row for each leaning, in the order of `placeNames`. */
  readonly places: readonly (readonly number[])[];
  /** How likely a leaning is, from the sentence's score for each and what its reading says of signs: 0–1. */
  likelihood(leaning: number, broadcast: number, opening: number, reading: ModelReading): number;
  /** What a sentence can be, in the order of what `readKinds` returns. */
  readonly kindNames: readonly string[];
  /** One score for each kind: always the same function. */
  readonly readKinds: Reader<readonly number[]>;
  /** The words of a sentence that speak loudest for a leaning: always the same functions. */
  readonly explain: Readonly<Record<LeaningName, Reader<readonly string[]>>>;
  readonly occasions: Weights;
  readonly level: LevelFile;
  readonly thresholds: Readonly<Record<LeaningName, number>>;
}

/** How much a neighbour's features count beside a sentence's own. Chosen before the weights, which are fitted to it. */
export const neighbourly = 0.7;

/** Readies a training's result. */
export function readModel(file: ModelFile, signs: readonly Sign[], vocabulary: Vocabulary): Model {
  const sentences = readWeights(file.sentences);
  const verdicts = readWeights(file.verdicts);
  const kinds = readWeights(file.kinds);
  const lexicon = new Lexicon(vocabulary, [...wordsOf(file.sentences), ...wordsOf(file.kinds)]);
  const [ofSentences, ofKinds] = [
    new SentenceWeights(file.sentences, lexicon),
    new SentenceWeights(file.kinds, lexicon),
  ];
  const table = (kind: 'before' | 'after' | 'mean', scale: number): readonly (readonly number[])[] =>
    leaningNames.map((_, i) =>
      signalNames.map(([of, name]) => ((sentences.row(kind, of, name)?.[i] ?? 0) * scale) / 100),
    );
  const around = [...table('before', neighbourly), ...table('after', neighbourly), ...table('mean', 1)];
  const byScore = leaningNames.map((name) => verdicts.row('score', name, ''));
  const ofSigns = weighted(signs, verdicts);
  const kindsOfSigns = weighted(signs, kinds);
  const kindScores = (byWords: readonly number[], there: readonly number[]): readonly number[] =>
    byWords.map((score, i) => (score + (kinds.bias[i] ?? 0) + sumOf(there, kindsOfSigns, i)) / 100);
  const openingKinds = openingParts.map((part) => file.kinds.outputs.indexOf(part));
  return {
    lexicon,
    read: (sentence, also) => {
      const reading = readTokens(sentence, lexicon.read(sentence), ofSentences, ofKinds);
      const there = signsIn(signs, also);
      const [own0 = 0, own1 = 0] = reading.scores;
      const says = [own0 / 100, own1 / 100];
      for (const row of around) says.push(dot(row, reading.signals));
      for (let i = 0; i < leaningNames.length; i++) says.push(sumOf(there, ofSigns, i) / 100);
      says.push(...oddsAmong(openingKinds, kindScores(reading.kinds, there)));
      const { lists, forms, length } = reading;
      return { lists, forms, length, says, claimed: there.flatMap((sign) => signs[sign]?.claims ?? []) };
    },
    bias: file.sentences.bias.map((bias) => bias / 100),
    places: leaningNames.map((_, i) => placeNames.map((name) => (sentences.row('place', name, '')?.[i] ?? 0) / 100)),
    likelihood: (leaning, broadcast, opening, { says }) => {
      const [ofBroadcast, ofOpening] = byScore;
      const byScores = (ofBroadcast?.[leaning] ?? 0) * broadcast + (ofOpening?.[leaning] ?? 0) * opening;
      return likelihood(((verdicts.bias[leaning] ?? 0) + byScores) / 100 + (says[adds.bySigns + leaning] ?? 0));
    },
    kindNames: file.kinds.outputs,
    readKinds: (sentence, also) =>
      kindScores(readTokens(sentence, lexicon.read(sentence), undefined, ofKinds).kinds, signsIn(signs, also)),
    explain: { broadcast: explainer(lexicon, ofSentences, 0), opening: explainer(lexicon, ofSentences, 1) },
    occasions: readWeights(file.occasions),
    level: file.level,
    thresholds: file.thresholds,
  };
}

/** The signs that are in the sentence, by their places in the list. */
function signsIn(signs: readonly Sign[], also: Also): readonly number[] {
  const there: number[] = [];
  for (let sign = 0; sign < signs.length; sign++) if (signs[sign]?.isIn(also)) there.push(sign);
  return there;
}

/** The weights of each sign, in hundredths. */
function weighted(signs: readonly Sign[], weights: Weights): readonly (readonly number[])[] {
  return signs.map(({ name }) => weights.row('sign', name, '') ?? []);
}

function sumOf(places: readonly number[], rows: readonly (readonly number[])[], output: number): number {
  let sum = 0;
  for (const place of places) sum += rows[place]?.[output] ?? 0;
  return sum;
}

/** How likely each of some kinds is, by their places among the scores, if it is one of them: together 1. */
export function oddsAmong(kinds: readonly number[], scores: readonly number[]): readonly number[] {
  const odds: number[] = [];
  let all = 0;
  for (const kind of kinds) {
    const each = likelihood(scores[kind] ?? 0);
    all += each;
    odds.push(each);
  }
  for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] ?? 0) / all;
  return odds;
}

/** From log odds to 0–1. */
function likelihood(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The sum of the products. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
