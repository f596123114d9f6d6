import { classNames, classNumber } from './class-names';
import { type ClassKind, featureKinds, type FeatureKind } from './features';
import { formNames, numberOfForm } from './forms';
import type { Lexicon, Token } from './lexicon';
import type { WeightsFile } from './weights';

/** Stands for the feature without weights: most are. */
export const noRow = 0;

const lists = classNames.length;

/** The keys of all words that weights are about. */
export function wordsOf({ features }: WeightsFile): readonly string[] {
  const names = ['word', 'pair', 'start'].flatMap((kind) => Object.keys(features[kind] ?? {}));
  return names.flatMap((name) => name.split(' '));
}

/** The weights of a sentence's features, found by numbers: a sentence has about a hundred features. */
export class SentenceWeights {
  /** How many weights a row has. */
  readonly outputs: number;
  /** Row after row, the first all zeros. */
  readonly rows: Float64Array;
  readonly #size: number;
  readonly #byWord: Int32Array;
  readonly #byStart: Int32Array;
  readonly #byPair = new Map<number, number>();
  /** For each word, whether a pair begins with it (1), or ends (2): most pairs need not be looked up. */
  readonly #inPair: Uint8Array;
  readonly #byTwoFirst = new Map<number, number>();
  readonly #byList: Readonly<Record<ClassKind, Int32Array>>;
  readonly #bySequence = new Int32Array(lists * lists);
  readonly #byForm = new Int32Array(formNames.length);

  /** @param lexicon has all words of the file */
  constructor({ outputs, features }: WeightsFile, lexicon: Lexicon) {
    this.outputs = outputs.length;
    this.#size = lexicon.size;
    this.#byWord = new Int32Array(lexicon.size);
    this.#byStart = new Int32Array(lexicon.size);
    this.#inPair = new Uint8Array(lexicon.size);
    const byList = (): Int32Array => new Int32Array(lists);
    this.#byList = { class: byList(), share: byList(), first: byList(), early: byList() };
    const rows: (readonly number[])[] = [outputs.map(() => 0)];
    for (const kind of featureKinds) {
      for (const [name, row] of Object.entries(features[kind] ?? {})) {
        const [first = '', second] = name.split(' ');
        this.#put(kind, first, second, lexicon, rows.length);
        rows.push(row);
      }
    }
    this.rows = Float64Array.from(rows.flat());
  }

  word({ id }: Token): number {
    return id < 0 ? noRow : (this.#byWord[id] ?? noRow);
  }

  pair({ id: first }: Token, { id: second }: Token): number {
    if (first < 0 || second < 0) return noRow;
    if (((this.#inPair[first] ?? 0) & 1) === 0 || ((this.#inPair[second] ?? 0) & 2) === 0) return noRow;
    return this.#byPair.get(first * this.#size + second) ?? noRow;
  }

  start(first: Token, second: Token | undefined): number {
    if (!second) return first.id < 0 ? noRow : (this.#byStart[first.id] ?? noRow);
    return first.id < 0 || second.id < 0 ? noRow : (this.#byTwoFirst.get(first.id * this.#size + second.id) ?? noRow);
  }

  list(kind: ClassKind, list: number): number {
    return this.#byList[kind][list] ?? noRow;
  }

  sequence(first: number, second: number): number {
    return this.#bySequence[first * lists + second] ?? noRow;
  }

  form(form: number): number {
    return this.#byForm[form] ?? noRow;
  }

  #put(kind: FeatureKind, first: string, second: string | undefined, lexicon: Lexicon, row: number): void {
    const pair = (): number => lexicon.idOf(first) * this.#size + lexicon.idOf(second ?? '');
    switch (kind) {
      case 'word':
        this.#byWord[lexicon.idOf(first)] = row;
        break;
      case 'pair':
        this.#byPair.set(pair(), row);
        this.#mark(lexicon.idOf(first), 1);
        this.#mark(lexicon.idOf(second ?? ''), 2);
        break;
      case 'start':
        if (second === undefined) this.#byStart[lexicon.idOf(first)] = row;
        else this.#byTwoFirst.set(pair(), row);
        break;
      case 'sequence':
        this.#bySequence[classNumber(first) * lists + classNumber(second ?? '')] = row;
        break;
      case 'form':
        this.#byForm[numberOfForm(first)] = row;
        break;
      default:
        this.#byList[kind][classNumber(first)] = row;
    }
  }

  #mark(word: number, bit: number): void {
    this.#inPair[word] = (this.#inPair[word] ?? 0) | bit;
  }
}
