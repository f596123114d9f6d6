/** Reads something out of a sentence's plain text. Pure; `also` asks other readers about the same text. */
export type Reader<T> = (plain: string, also: Also) => T;

/** Asks another reader about the text that is being read; what was worked out before is not worked out again. */
export type Also = <T>(read: Reader<T>) => T;

/** Gives a number to each reader of sentences, shared by the sentences of a text and of what becomes of it. */
export class Readers {
  readonly #numbers = new Map<unknown, number>();

  numberOf(reader: unknown): number {
    const known = this.#numbers.get(reader);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(reader, number);
    return number;
  }
}

/** Stands for a result that is `undefined`: most readers find nothing in most sentences. */
const nothing = Symbol('nothing');

/** What pure readers made of a plain text. A list by the readers' numbers takes a fifth of the memory of a `Map` for each. */
export class Memo {
  readonly #readers: Readers;
  readonly #results: unknown[] = [];

  constructor(readers: Readers) {
    this.#readers = readers;
  }

  /** What `read` makes of the text, worked out at the first call. It must be the same function each time, and the same text. */
  once<T>(read: Reader<T>, plain: string): T {
    const number = this.#readers.numberOf(read);
    const known = this.#results[number];
    if (known !== undefined) return (known === nothing ? undefined : known) as T; // set below, by an earlier call with the same reader
    const result = read(plain, (other) => this.once(other, plain));
    while (this.#results.length < number) this.#results.push(undefined);
    this.#results[number] = result === undefined ? nothing : result;
    return result;
  }
}

/** A plain text and what was made of it. */
interface Remembered {
  readonly plain: string;
  readonly memo: Memo;
}

/** Finds for a sentence what was made of its words, also where it was read again or somewhere else. */
export class Memos {
  readonly #readers: Readers;
  readonly #known = new Map<string, Memo>();

  constructor(readers: Readers) {
    this.#readers = readers;
  }

  /** Remembers sentences that are about to be forgotten. */
  keep(sentences: readonly Remembered[]): void {
    for (const { plain, memo } of sentences) this.#known.set(plain, memo);
  }

  of(plain: string): Memo {
    return this.#known.get(plain) ?? new Memo(this.#readers);
  }
}
