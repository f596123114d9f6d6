import { classNames } from './class-names';
import { signalNames } from './context';
import { type ClassKind, type FeatureVisitor, walkFeatures } from './features';
import { formNames, type Forms } from './forms';
import type { Lexicon, Token } from './lexicon';
import { noRow, type SentenceWeights } from './sentence-weights';

/** What the model makes of a sentence by itself. Kept for every sentence of a post, so it is small. */
export interface SentenceReading {
  /** The lists of `classNames` in which words of it stand: eight times the list's number, and how many, four at most. */
  readonly lists: readonly number[];
  readonly forms: Forms;
  /** How many tokens it has; one less where the last of them was there before. */
  readonly length: number;
}

/** A reading with one score for each of the outputs of some weights, the bias not included. */
export interface ScoredReading extends SentenceReading {
  /** In hundredths. */
  readonly scores: readonly number[];
  /** The same for the outputs of the second weights. */
  readonly kinds: readonly number[];
  /** The amounts of `signalNames`: what it tells about those around it. */
  readonly signals: readonly number[];
}

/** Reads a sentence by itself. Pure. */
export function readSentence(sentence: string, lexicon: Lexicon): SentenceReading {
  const { lists, forms, length } = readTokens(sentence, lexicon.read(sentence), undefined);
  return { lists, forms, length };
}

/** Reads a sentence by itself, by what it consists of. Pure. */
export function readTokens(
  sentence: string,
  tokens: readonly Token[],
  weights: SentenceWeights | undefined,
  kindWeights?: SentenceWeights,
): ScoredReading {
  const notes = new Notes(weights, kindWeights);
  walkFeatures(sentence, tokens, notes);
  const { lists, forms, length, scores, kinds, signals } = notes;
  return { lists, forms, length, scores, kinds, signals };
}

function listAndCount(list: number, count: number): number {
  return (list << 3) | count;
}

/** Which signal a list or a form is; -1 for none. */
const signalOfList = classNames.map((name) => signalNames.findIndex(([kind, of]) => kind === 'class' && of === name));
const signalOfForm = formNames.map((name) => signalNames.findIndex(([kind, of]) => kind === 'form' && of === name));

/** What is taken down while a sentence's features are told. */
class Notes implements FeatureVisitor {
  readonly signals = signalNames.map(() => 0);
  readonly lists: number[] = [];
  readonly scores: number[];
  forms = 0;
  length = 0;
  readonly kinds: number[];
  readonly #weights: SentenceWeights | undefined;
  readonly #kindWeights: SentenceWeights | undefined;

  constructor(weights: SentenceWeights | undefined, kindWeights: SentenceWeights | undefined) {
    this.#weights = weights;
    this.#kindWeights = kindWeights;
    this.scores = new Array<number>(weights?.outputs ?? 0).fill(0);
    this.kinds = new Array<number>(kindWeights?.outputs ?? 0).fill(0);
  }

  word(token: Token, value: number, at: number): void {
    this.length = Math.max(this.length, at + 1);
    const { scores, kinds } = this;
    if (this.#weights) add(scores, this.#weights, this.#weights.word(token), value);
    if (this.#kindWeights) add(kinds, this.#kindWeights, this.#kindWeights.word(token), value);
  }

  pair(first: Token, second: Token, value: number, at: number): void {
    this.length = Math.max(this.length, at + 1);
    const { scores, kinds } = this;
    if (this.#weights) add(scores, this.#weights, this.#weights.pair(first, second), value);
    if (this.#kindWeights) add(kinds, this.#kindWeights, this.#kindWeights.pair(first, second), value);
  }

  start(first: Token, second: Token | undefined, value: number): void {
    const { scores, kinds } = this;
    if (this.#weights) add(scores, this.#weights, this.#weights.start(first, second), value);
    if (this.#kindWeights) add(kinds, this.#kindWeights, this.#kindWeights.start(first, second), value);
  }

  class(kind: ClassKind, list: number, value: number): void {
    if (kind === 'class') {
      this.lists.push(listAndCount(list, value * 2));
      this.#signal(signalOfList[list], value);
    }
    const { scores, kinds } = this;
    if (this.#weights) add(scores, this.#weights, this.#weights.list(kind, list), value);
    if (this.#kindWeights) add(kinds, this.#kindWeights, this.#kindWeights.list(kind, list), value);
  }

  sequence(first: number, second: number, value: number): void {
    const { scores, kinds } = this;
    if (this.#weights) add(scores, this.#weights, this.#weights.sequence(first, second), value);
    if (this.#kindWeights) add(kinds, this.#kindWeights, this.#kindWeights.sequence(first, second), value);
  }

  form(form: number, value: number): void {
    this.forms |= 1 << form;
    this.#signal(signalOfForm[form], value);
    const { scores, kinds } = this;
    if (this.#weights) add(scores, this.#weights, this.#weights.form(form), value);
    if (this.#kindWeights) add(kinds, this.#kindWeights, this.#kindWeights.form(form), value);
  }

  #signal(signal: number | undefined, value: number): void {
    if (signal !== undefined && signal >= 0) this.signals[signal] = value;
  }
}

function add(scores: number[], { rows, outputs }: SentenceWeights, row: number, value: number): void {
  if (row === noRow) return;
  for (let i = 0; i < outputs; i++) scores[i] = (scores[i] ?? 0) + (rows[row * outputs + i] ?? 0) * value;
}
