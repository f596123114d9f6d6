import { readName, readPerson } from './people';
import type { Word } from './words';

/** What patterns need to know of a language. */
export interface PatternGrammar {
  /** Words behind which a clause may begin: "and", "so", "please". */
  readonly openers: ReadonlySet<string>;
  /** Words that nearly every sentence has, so that looking for them saves nothing. */
  readonly everywhere: ReadonlySet<string>;
  /** Where the phrase for somebody that begins with the word at `at` may end, the longest first. */
  readonly readPerson: (words: readonly Word[], at: number) => readonly number[];
  /** The same for a name. */
  readonly readName: (words: readonly Word[], at: number) => readonly number[];
}

/** How English patterns are read. */
export const englishPatterns: PatternGrammar = {
  openers: new Set('and but so then or please just also simply either'.split(' ')),
  everywhere: new Set(
    'a an the and or of to in on at by for with from is are was were be it that this we i you your our us has have will not what as all'.split(
      ' ',
    ),
  ),
  readPerson,
  readName,
};

/** Marks inside a clause. */
const inside = /^[,"“”‘’'()*]$/;

/** The words of a sentence as patterns ask for them: what more than one pattern wants to know is worked out once. */
export class ReadWords {
  readonly words: readonly Word[];
  /** The number of each word; -1 for one that no pattern has. */
  readonly numbers: readonly number[];
  readonly #persons: (readonly number[] | undefined)[] = [];
  readonly #names: (readonly number[] | undefined)[] = [];

  readonly #grammar: PatternGrammar;

  constructor(words: readonly Word[], numbers: readonly number[], grammar: PatternGrammar) {
    this.words = words;
    this.numbers = numbers;
    this.#grammar = grammar;
  }

  /** Where a person may end that begins at `at`, the longest first: see `readPerson`. */
  personEnds(at: number): readonly number[] {
    return (this.#persons[at] ??= this.#grammar.readPerson(this.words, at));
  }

  /** Where a name may end that begins at `at`, the longest first: see `readName`. */
  nameEnds(at: number): readonly number[] {
    return (this.#names[at] ??= this.#grammar.readName(this.words, at));
  }

  beginsClause(at: number): boolean {
    const before = this.words[at - 1];
    return !before || (before.isMark && before.text !== '-') || (this.#grammar.openers.has(before.lower) && at > 0);
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
