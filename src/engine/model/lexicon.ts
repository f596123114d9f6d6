import { wordClasses } from '../languages/english/word-classes';
import { classNames } from './class-names';
import { tokensOf } from './tokens';
import { traitsOf } from './traits';

/** A word or mark, and what is always true of it. */
export interface Token {
  readonly text: string;
  /** From 0 on; -1 for what the lexicon doesn't have. */
  readonly id: number;
  /** The lists it stands in, by number. */
  readonly classes: readonly number[];
  /** What else can be told of it: bits of `traits`. */
  readonly traits: number;
}

const none: readonly number[] = [];

/** All words that anything is known of. Each is looked at once, and then only looked up. */
export class Lexicon {
  readonly #tokens = new Map<string, Token>();

  /** @param words besides those of the lists */
  constructor(words: Iterable<string>) {
    const classes = new Map<string, number[]>();
    for (const [name, list] of classNames.entries()) {
      for (const word of wordClasses[list].split(' ')) {
        const known = classes.get(word);
        if (known) known.push(name);
        else classes.set(word, [name]);
      }
    }
    for (const word of [...classes.keys(), ...words]) {
      if (!this.#tokens.has(word))
        this.#tokens.set(word, this.#make(word, this.#tokens.size, classes.get(word) ?? none));
    }
  }

  get size(): number {
    return this.#tokens.size;
  }

  /** The number of a word; -1 where it isn't known. */
  idOf(word: string): number {
    return this.#tokens.get(word)?.id ?? -1;
  }

  /** The words and marks of a sentence: the same object wherever the same word stands in it. */
  read(sentence: string): readonly Token[] {
    let unknown: Map<string, Token> | undefined;
    return tokensOf(sentence).map((text) => {
      const known = this.#tokens.get(text) ?? unknown?.get(text);
      if (known) return known;
      const made = this.#make(text, -1, none);
      unknown = (unknown ?? new Map<string, Token>()).set(text, made);
      return made;
    });
  }

  #make(text: string, id: number, classes: readonly number[]): Token {
    return { text, id, classes, traits: traitsOf(text, classes) };
  }
}
