import type { Language } from './localised';
import { type Reader, recall } from './reading/memo';
import type { Sentence } from './post';

/**
 * Whether something holds of a sentence wherever it stands: by its words, its markup, its kind of block. Asked in the language of its
 * post; the same function each time.
 */
export type SentenceTest = (sentence: Sentence, language: Language) => boolean;

/** How many sentences stood there before an edit, at the beginning and at the end of a text, and still do. */
export interface Unchanged {
  readonly first: number;
  readonly last: number;
}

/**
 * Where in a text readers find something. In a long text that is a handful of sentences of thousands, and after an edit it is the same
 * handful, moved: so nobody has to walk through all of it at each keystroke.
 */
export class Sightings {
  readonly #sentences: readonly Sentence[];
  readonly #language: Language;
  readonly #found = new Map<unknown, readonly number[]>();
  readonly #passing = new Map<SentenceTest, readonly Sentence[]>();
  /** What was found before the edit, and how many sentences there were; only as far as somebody asked. */
  readonly #before: { readonly found: ReadonlyMap<unknown, readonly number[]>; readonly count: number } | undefined;
  readonly #unchanged: Unchanged;

  /** @param before of the text before an edit, in the same language, with what the edit left alone */
  constructor(
    sentences: readonly Sentence[],
    language: Language,
    before?: Sightings,
    unchanged: Unchanged = { first: 0, last: 0 },
  ) {
    this.#sentences = sentences;
    this.#language = language;
    this.#before = before && { found: before.#found, count: before.#sentences.length };
    this.#unchanged = unchanged;
  }

  /** The places, among all sentences, of those in which a reader finds something: neither `undefined` nor `false`. In order. */
  of(read: Reader<unknown>): readonly number[] {
    return this.#known(read, ({ readers, results, plain }) => {
      const found = recall(readers, results, read, plain);
      return found !== undefined && found !== false;
    });
  }

  /** The places, among all sentences, of those that pass a test. In order. */
  where(test: SentenceTest): readonly number[] {
    return this.#known(test, test);
  }

  /** The sentences that pass a test: for those who look at most of them. */
  sentencesWhere(test: SentenceTest): readonly Sentence[] {
    const known = this.#passing.get(test);
    if (known) return known;
    const places = this.where(test);
    const isAll = places.length === this.#sentences.length;
    const sentences = isAll ? this.#sentences : places.flatMap((place) => this.#sentences[place] ?? []);
    this.#passing.set(test, sentences);
    return sentences;
  }

  #known(key: unknown, test: SentenceTest): readonly number[] {
    const known = this.#found.get(key);
    if (known) return known;
    const before = this.#before?.found.get(key);
    const found = before ? this.#movedOn(before, this.#before?.count ?? 0, test) : this.#search(0, test);
    this.#found.set(key, found);
    return found;
  }

  /** What was found before an edit, where it stands now, and what is found in the sentences that are new. */
  #movedOn(before: readonly number[], count: number, test: SentenceTest): readonly number[] {
    const { first, last } = this.#unchanged;
    const shift = this.#sentences.length - count;
    const found: number[] = [];
    let next = 0;
    for (; (before[next] ?? Infinity) < first; next++) found.push(before[next] ?? 0);
    this.#search(first, test, this.#sentences.length - last, found);
    for (; next < before.length; next++) {
      const at = before[next] ?? 0;
      if (at >= count - last) found.push(at + shift);
    }
    return found;
  }

  #search(from: number, test: SentenceTest, to = this.#sentences.length, found: number[] = []): readonly number[] {
    for (let at = from; at < to; at++) {
      const sentence = this.#sentences[at];
      if (sentence && test(sentence, this.#language)) found.push(at);
    }
    return found;
  }
}
