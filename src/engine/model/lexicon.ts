import { type WordClass, wordClasses } from '../languages/english/word-classes';
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
  /** Those of them that are looked at in pairs. */
  readonly actors: readonly number[];
  /** What else can be told of it: bits of `traits`. */
  readonly traits: number;
}

/** The lists that are looked at in pairs: who, and what they do. The other lists say what a text is about. */
const actors: readonly WordClass[] = [
  'reader-role', 'insider-role', 'outsider-word', 'body-we', 'body-you', 'body-i', 'body-they', 'speech', 'deed', 'credit-word', 'admit', 'unsure',
  'want-answer', 'will-do', 'decide', 'negative-event', 'pride', 'hype', 'jargon', 'presume', 'command-sell', 'channel', 'launch', 'place', 'figure',
]; // prettier-ignore

const isActor: readonly boolean[] = classNames.map((name) => actors.includes(name));

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
    const tokens: Token[] = [];
    for (const text of tokensOf(sentence))
      tokens.push(this.#tokens.get(text) ?? sameIn(tokens, text) ?? this.#make(text, -1, none));
    return tokens;
  }

  #make(text: string, id: number, classes: readonly number[]): Token {
    const actors = classes.length > 0 ? classes.filter((list) => isActor[list]) : none;
    return { text, id, classes, actors, traits: traitsOf(text, classes) };
  }
}

/** The token of a word that the lexicon doesn't have, if it was read before in the same sentence. */
function sameIn(tokens: readonly Token[], text: string): Token | undefined {
  for (const token of tokens) if (token.id < 0 && token.text === text) return token;
  return undefined;
}
