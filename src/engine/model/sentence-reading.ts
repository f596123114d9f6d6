import { type WordClass, wordClasses } from '../languages/english/word-classes';
import { signalNames } from './context';
import { visitFeatures } from './features';
import type { Weights } from './weights';

/** What the model makes of a sentence by itself. */
export interface SentenceReading {
  /** One score for each of the model's outputs, the bias not included; empty where no weights were given. */
  readonly scores: readonly number[];
  /** The amounts of `signalNames`: what it tells about those around it. */
  readonly signals: readonly number[];
  /** How many of its words stand in each list of `wordClasses`, in their order, four at most. */
  readonly classes: readonly number[];
  /** The names of the forms it has. */
  readonly forms: ReadonlySet<string>;
  /** How many tokens it has. */
  readonly length: number;
}

const signalIndex: ReadonlyMap<string, number> = new Map(
  signalNames.map(([kind, name], index) => [`${kind} ${name}`, index]),
);
const classIndex: ReadonlyMap<string, number> = new Map(
  (Object.keys(wordClasses) as readonly WordClass[]).map((name, index) => [name, index]), // the table's own keys
);

/** Reads a sentence by itself. Pure. */
export function readSentence(sentence: string, weights?: Weights): SentenceReading {
  const scores = weights?.outputs.map(() => 0) ?? [];
  const signals = signalNames.map(() => 0);
  const classes = new Array<number>(classIndex.size).fill(0);
  const forms = new Set<string>();
  let length = 0;
  visitFeatures(sentence, (kind, first, second, value, at) => {
    const row = weights?.row(kind, first, second);
    if (row) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (row[i] ?? 0) * value;
    if (kind === 'form') forms.add(first);
    if (kind === 'class') classes[classIndex.get(first) ?? -1] = value * 2;
    if (kind === 'word' || kind === 'pair') length = Math.max(length, at + 1);
    if (kind === 'form' || kind === 'class') {
      const index = signalIndex.get(`${kind} ${first}`);
      if (index !== undefined) signals[index] = value;
    }
  });
  return { scores, signals, classes, forms, length };
}
