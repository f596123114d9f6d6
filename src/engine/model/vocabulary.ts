import type { WordClasses } from './class-names';

/** What the model has to know of a language's words. All functions are pure. */
export interface Vocabulary {
  /** Which words stand in each list; in Danish any form of a word stands for all of them. */
  readonly classes: WordClasses;
  /** The words and marks of a sentence, as it spells them. */
  readonly tokensOf: (sentence: string) => readonly string[];
  /** What a word has in common with its other forms: by it weights are kept, and lists looked up. */
  readonly keyOf: (word: string) => string;
  /** The keys of what a compound can end with, the longest first: the lists of the first that stands in any are the compound's. */
  readonly tailsOf: (key: string) => readonly string[];
  /** The bits of `traits` that a word has by its ending. */
  readonly traitsByEnding: (word: string) => number;
}
