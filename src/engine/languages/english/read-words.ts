import { readName, readPerson } from './people';
import type { Word } from './words';

/** Words behind which a clause may begin: "and", "so", "please". */
const openers = new Set('and but so then or please just also simply either'.split(' '));

/** Marks inside a clause. */
const inside = /^[,"“”‘’'()*]$/;

/** The words of a sentence as patterns ask for them: what more than one pattern wants to know is worked out once. */
export class ReadWords {
  readonly words: readonly Word[];
  /** The number of each word; -1 for one that no pattern has. */
  readonly numbers: readonly number[];
  readonly #persons: (readonly number[] | undefined)[] = [];
  readonly #names: (readonly number[] | undefined)[] = [];

  constructor(words: readonly Word[], numbers: readonly number[]) {
    this.words = words;
    this.numbers = numbers;
  }

  /** Where a person may end that begins at `at`, the longest first: see `readPerson`. */
  personEnds(at: number): readonly number[] {
    return (this.#persons[at] ??= readPerson(this.words, at));
  }

  /** Where a name may end that begins at `at`, the longest first: see `readName`. */
  nameEnds(at: number): readonly number[] {
    return (this.#names[at] ??= readName(this.words, at));
  }

  beginsClause(at: number): boolean {
    const before = this.words[at - 1];
    return !before || (before.isMark && before.text !== '-') || (openers.has(before.lower) && at > 0);
  }

  isEndOfClause(at: number): boolean {
    const word = this.words[at];
    return !word || word.isMark;
  }

  /** Whether a gap may go on over the word at `at`. */
  isPassable(at: number, overCommas: boolean): boolean {
    const word = this.words[at];
    return word !== undefined && (!word.isMark || (overCommas && inside.test(word.text)));
  }
}
