import type { Also, Reader } from '../reading/memo';
import { placeNames, signalNames } from './context';
import { readSentence, type SentenceReading } from './sentence-reading';
import { readWeights, type Weights, type WeightsFile } from './weights';

/** What the model tells of every sentence: whether an editor would mark it, and whether it opens an exchange. */
export const leaningNames = ['broadcast', 'opening'] as const;
export type LeaningName = (typeof leaningNames)[number];

/** What a pattern found, as the model hears of it. */
export interface Sign {
  readonly name: string;
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
  /** From how likely a leaning is on that it is said: 0–1. */
  readonly thresholds: Readonly<Record<LeaningName, number>>;
}

/** A sentence's reading with what it adds to the scores of others, one number for each leaning. */
export interface ModelReading extends SentenceReading {
  readonly asBefore: readonly number[];
  readonly asAfter: readonly number[];
  /** As one of its post's sentences; the post's mean counts. */
  readonly asMember: readonly number[];
  /** What the patterns add. */
  readonly bySigns: readonly number[];
}

/** A trained model, ready to read. */
export interface Model {
  /** Reads a sentence by itself: always the same function, for `once`. */
  readonly read: Reader<ModelReading>;
  readonly bias: readonly number[];
  /** One row for each leaning, in the order of `placeNames`. */
  readonly places: readonly (readonly number[])[];
  /** How likely each leaning is, from the sentence's score for each and what its reading says of signs: 0–1. */
  verdict(scores: readonly number[], reading: ModelReading): readonly number[];
  readonly kinds: Weights;
  readonly occasions: Weights;
  readonly thresholds: Readonly<Record<LeaningName, number>>;
}

/** How much a neighbour's features count beside a sentence's own. Chosen before the weights, which are fitted to it. */
export const neighbourly = 0.7;

/** Readies a training's result. */
export function readModel(file: ModelFile, signs: readonly Sign[]): Model {
  const sentences = readWeights(file.sentences);
  const verdicts = readWeights(file.verdicts);
  const table = (kind: 'before' | 'after' | 'mean', scale: number): readonly (readonly number[])[] =>
    leaningNames.map((_, i) =>
      signalNames.map(([of, name]) => ((sentences.row(kind, of, name)?.[i] ?? 0) * scale) / 100),
    );
  const [before, after, mean] = [table('before', neighbourly), table('after', neighbourly), table('mean', 1)];
  return {
    read: (sentence, also) => {
      const reading = readSentence(sentence, sentences);
      return {
        ...reading,
        scores: reading.scores.map((score) => score / 100),
        asBefore: before.map((row) => dot(row, reading.signals)),
        asAfter: after.map((row) => dot(row, reading.signals)),
        asMember: mean.map((row) => dot(row, reading.signals)),
        bySigns: weighSigns(signs, also, verdicts),
      };
    },
    bias: file.sentences.bias.map((bias) => bias / 100),
    places: leaningNames.map((_, i) => placeNames.map((name) => (sentences.row('place', name, '')?.[i] ?? 0) / 100)),
    verdict: (scores, { bySigns }) =>
      leaningNames.map((_, i) => {
        const byScores = leaningNames.map(
          (name, from) => (verdicts.row('score', name, '')?.[i] ?? 0) * (scores[from] ?? 0),
        );
        return likelihood(
          ((verdicts.bias[i] ?? 0) + byScores.reduce((sum, part) => sum + part, 0)) / 100 + (bySigns[i] ?? 0),
        );
      }),
    kinds: readWeights(file.kinds),
    occasions: readWeights(file.occasions),
    thresholds: file.thresholds,
  };
}

function weighSigns(signs: readonly Sign[], also: Also, verdicts: Weights): readonly number[] {
  const there = signs.filter((sign) => sign.isIn(also));
  return leaningNames.map((_, i) =>
    there.reduce((sum, { name }) => sum + (verdicts.row('sign', name, '')?.[i] ?? 0) / 100, 0),
  );
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
