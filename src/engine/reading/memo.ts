/** Reads something out of a sentence's plain text. Pure; `also` asks other readers about the same text. */
export type Reader<T> = (plain: string, also: Also) => T;

/** Asks another reader about the text that is being read; what was worked out before is not worked out again. */
export type Also = <T>(read: Reader<T>) => T;

/** Gives a number to each reader of sentences, shared by the sentences of a text and of what becomes of it. */
export class Readers {
  readonly #numbers = new Map<unknown, number>();
  #last: unknown;
  #lastNumber = 0;

  numberOf(reader: unknown): number {
    if (reader === this.#last) return this.#lastNumber; // a rule asks one sentence after the other
    const number = this.#numbers.get(reader) ?? this.#numbers.size;
    if (number === this.#numbers.size) this.#numbers.set(reader, number);
    this.#last = reader;
    this.#lastNumber = number;
    return number;
  }
}

/**
 * What readers made of a plain text, by their numbers; `undefined` for what none has made yet. A list takes a fifth of the memory of a
 * `Map`, and is found quicker: rules ask for tens of thousands of results at each keystroke.
 */
export type Results = unknown[];

/** Stands for a result that is `undefined`: most readers find nothing in most sentences. */
const nothing = Symbol('nothing');

/** What `read` makes of a text, worked out at the first call. It must be the same function each time, and the same text. */
export function recall<T>(readers: Readers, results: Results, read: Reader<T>, plain: string): T {
  const number = readers.numberOf(read);
  const known = results[number];
  if (known !== undefined) return (known === nothing ? undefined : known) as T; // set below, by an earlier call with the same reader
  const result = read(plain, (other) => recall(readers, results, other, plain));
  while (results.length < number) results.push(undefined);
  results[number] = result === undefined ? nothing : result;
  return result;
}

/** A plain text and what was made of it. */
interface Remembered {
  readonly plain: string;
  readonly results: Results;
}

/** Finds for a sentence what was made of its words, also where it was read again or somewhere else. */
export class Memos {
  readonly #known = new Map<string, Results>();

  /** Remembers sentences that are about to be forgotten. */
  keep(sentences: readonly Remembered[]): void {
    for (const { plain, results } of sentences) this.#known.set(plain, results);
  }

  of(plain: string): Results {
    return this.#known.get(plain) ?? [];
  }
}
