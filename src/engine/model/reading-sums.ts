import { classNames } from './class-names';
import { formNames } from './forms';
import type { SentenceReading } from './sentence-reading';

/** What the sentences of a post come to. */
export interface ReadingSums {
  /** How many sentences there are. */
  readonly count: number;
  /** How many tokens they have. */
  readonly length: number;
  /** How many words stand in each list, four at most of a sentence. */
  readonly words: Int32Array;
  /** How many sentences have a word of each list. */
  readonly withWord: Int32Array;
  /** How many sentences have each form. */
  readonly withForm: Int32Array;
}

/** Sums up readings: in thousands of sentences at each keystroke. */
export function sumUp(readings: readonly SentenceReading[]): ReadingSums {
  const words = new Int32Array(classNames.length);
  const withWord = new Int32Array(classNames.length);
  const withForm = new Int32Array(formNames.length);
  let length = 0;
  for (const { lists, forms, length: own } of readings) {
    length += own;
    for (const listAndCount of lists) {
      const list = listAndCount >> 3;
      words[list] = (words[list] ?? 0) + (listAndCount & 7);
      withWord[list] = (withWord[list] ?? 0) + 1;
    }
    for (let left = forms; left !== 0; left &= left - 1) {
      const form = 31 - Math.clz32(left & -left);
      withForm[form] = (withForm[form] ?? 0) + 1;
    }
  }
  return { count: readings.length, length, words, withWord, withForm };
}
