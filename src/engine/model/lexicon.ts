import { classNames, type WordClass } from './class-names';
import { traitsOf } from './traits';
import type { Vocabulary } from './vocabulary';

/** A word or mark, and what is always true of it. */
export interface Token {
  readonly text: string;
  /** What it has in common with its other forms. */
  readonly key: string;
  /** Of its key, from 0 on; -1 for what the lexicon doesn't have. */
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

/** So many words beyond the lexicon's are remembered until all of them are forgotten. Chosen: more than a long post has. */
const mostSeen = 4000;

/** All words that anything is known of. Each is looked at once, and then only looked up. */
export class Lexicon {
  readonly #vocabulary: Vocabulary;
  readonly #ids = new Map<string, number>();
  readonly #classes = new Map<string, readonly number[]>();
  readonly #seen = new Map<string, Token>();

  /** @param keys besides those of the lists */
  constructor(vocabulary: Vocabulary, keys: Iterable<string> = []) {
    this.#vocabulary = vocabulary;
    for (const [list, name] of classNames.entries()) {
      for (const word of vocabulary.classes[name].split(' ')) {
        const key = vocabulary.keyOf(word);
        const known = this.#classes.get(key) ?? none;
        if (!known.includes(list)) this.#classes.set(key, [...known, list]);
      }
    }
    for (const key of [...this.#classes.keys(), ...keys])
      if (!this.#ids.has(key)) this.#ids.set(key, this.#ids.size);
  }

  get size(): number {
    return this.#ids.size;
  }

  /** The number of a key; -1 where it isn't known. */
  idOf(key: string): number {
    return this.#ids.get(key) ?? -1;
  }

  /** The words and marks of a sentence: the same object wherever the same word stands in it. */
  read(sentence: string): readonly Token[] {
    if (this.#seen.size > mostSeen) this.#seen.clear();
    const tokens: Token[] = [];
    for (const text of this.#vocabulary.tokensOf(sentence)) tokens.push(this.#seen.get(text) ?? this.#make(text));
    return tokens;
  }

  #make(text: string): Token {
    const { keyOf, traitsByEnding } = this.#vocabulary;
    const key = keyOf(text);
    const classes = this.#classes.get(key) ?? this.#classesByTail(key);
    const actors = classes.length > 0 ? classes.filter((list) => isActor[list]) : none;
    const token = { text, key, id: this.idOf(key), classes, actors, traits: traitsOf(text, classes, traitsByEnding) };
    this.#seen.set(text, token);
    return token;
  }

  #classesByTail(key: string): readonly number[] {
    for (const tail of this.#vocabulary.tailsOf(key)) {
      const classes = this.#classes.get(tail);
      if (classes) return classes;
    }
    return none;
  }
}
