import type { Also, Reader } from '../reading/memo';
import { placeNames, signalNames } from './context';
import { explainer } from './explaining';
import { Lexicon } from './lexicon';
import { readTokens, type ScoredReading } from './sentence-reading';
import { SentenceWeights, wordsOf } from './sentence-weights';
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

/** A sentence's reading with what it adds to the scores of others, one number for each leaning. */
export interface ModelReading extends ScoredReading {
  readonly asBefore: readonly number[];
  readonly asAfter: readonly number[];
  /** As one of its post's sentences; the post's mean counts. */
  readonly asMember: readonly number[];
  /** What the patterns add. */
  readonly bySigns: readonly number[];
  /** The leanings that patterns have looked at: what they found, or found and let pass in view of the sentences around. */
  readonly claimed: readonly LeaningName[];
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
export function readModel(file: ModelFile, signs: readonly Sign[]): Model {
  const sentences = readWeights(file.sentences);
  const verdicts = readWeights(file.verdicts);
  const kinds = readWeights(file.kinds);
  const lexicon = new Lexicon([...wordsOf(file.sentences), ...wordsOf(file.kinds)]);
  const [ofSentences, ofKinds] = [
    new SentenceWeights(file.sentences, lexicon),
    new SentenceWeights(file.kinds, lexicon),
  ];
  const table = (kind: 'before' | 'after' | 'mean', scale: number): readonly (readonly number[])[] =>
    leaningNames.map((_, i) =>
      signalNames.map(([of, name]) => ((sentences.row(kind, of, name)?.[i] ?? 0) * scale) / 100),
    );
  const [before, after, mean] = [table('before', neighbourly), table('after', neighbourly), table('mean', 1)];
  return {
    read: (sentence, also) => {
      const reading = readTokens(sentence, lexicon.read(sentence), ofSentences);
      return {
        ...reading,
        scores: reading.scores.map((score) => score / 100),
        asBefore: before.map((row) => dot(row, reading.signals)),
        asAfter: after.map((row) => dot(row, reading.signals)),
        asMember: mean.map((row) => dot(row, reading.signals)),
        ...weighSigns(signs, also, verdicts),
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
    kindNames: file.kinds.outputs,
    readKinds: (sentence, also) =>
      weighKinds(readTokens(sentence, lexicon.read(sentence), ofKinds).scores, signs, also, kinds),
    explain: { broadcast: explainer(lexicon, ofSentences, 0), opening: explainer(lexicon, ofSentences, 1) },
    occasions: readWeights(file.occasions),
    level: file.level,
    thresholds: file.thresholds,
  };
}

function weighSigns(signs: readonly Sign[], also: Also, verdicts: Weights): Pick<ModelReading, 'bySigns' | 'claimed'> {
  const there = signs.filter((sign) => sign.isIn(also));
  return {
    bySigns: leaningNames.map((_, i) =>
      there.reduce((sum, { name }) => sum + (verdicts.row('sign', name, '')?.[i] ?? 0) / 100, 0),
    ),
    claimed: there.flatMap(({ claims }) => claims ?? []),
  };
}

function weighKinds(scores: readonly number[], signs: readonly Sign[], also: Also, kinds: Weights): readonly number[] {
  const there = signs.filter((sign) => sign.isIn(also)).map(({ name }) => kinds.row('sign', name, '') ?? []);
  return scores.map(
    (score, i) => (score + (kinds.bias[i] ?? 0) + there.reduce((sum, row) => sum + (row[i] ?? 0), 0)) / 100,
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
