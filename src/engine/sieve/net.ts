import { blank, symbolBits, symbolOf } from './letters';

/** Finds many strings in a text at once, whatever their number: a text is read once, a step for each letter (Aho and Corasick, 1975). */
export class Net {
  /** Where to go from a state: a row for each, a column for each symbol. */
  readonly #next: Uint16Array;
  /** The bits of the strings that end in a state. */
  readonly #found: Int32Array;

  /** @param strings in the symbols of `fold`, each with the bits to report where it is found */
  constructor(strings: Iterable<readonly [string: string, bits: number]>) {
    const trie = new Trie();
    for (const [string, bits] of strings) trie.add(string, bits);
    const order = trie.inOrder();
    const back = new Uint16Array(order.length);
    this.#next = new Uint16Array(order.length << symbolBits);
    this.#found = Int32Array.from(trie.found);
    for (const state of order) {
      const behind = back[state] ?? 0;
      this.#found[state] = (this.#found[state] ?? 0) | (this.#found[behind] ?? 0);
      for (let symbol = 0; symbol < 1 << symbolBits; symbol++) {
        const child = trie.child(state, symbol);
        const fall = state === 0 ? 0 : (this.#next[(behind << symbolBits) | symbol] ?? 0);
        this.#next[(state << symbolBits) | symbol] = child ?? fall;
        if (child !== undefined) back[child] = fall;
      }
    }
  }

  /** The bits of all strings that are in the text, which counts as having a blank on either side. */
  read(text: string): number {
    const next = this.#next;
    const found = this.#found;
    let state = next[blank] ?? 0;
    let bits = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[(state << symbolBits) | symbolOf(text.charCodeAt(at))] ?? 0;
      bits |= found[state] ?? 0;
    }
    return bits | (found[next[(state << symbolBits) | blank] ?? 0] ?? 0);
  }
}

/** Strings by their first symbols. */
class Trie {
  readonly found: number[] = [0];
  readonly #children: Map<number, number>[] = [new Map()];

  add(string: string, bits: number): void {
    let state = 0;
    for (let at = 0; at < string.length; at++) {
      const symbol = symbolOf(string.charCodeAt(at));
      const children = this.#children[state];
      const next = children?.get(symbol) ?? this.found.length;
      if (next === this.found.length) {
        children?.set(symbol, next);
        this.found.push(0);
        this.#children.push(new Map());
      }
      state = next;
    }
    this.found[state] = (this.found[state] ?? 0) | bits;
  }

  child(state: number, symbol: number): number | undefined {
    return this.#children[state]?.get(symbol);
  }

  /** All states, those of shorter beginnings first. */
  inOrder(): readonly number[] {
    const order = [0];
    for (const state of order) order.push(...(this.#children[state]?.values() ?? []));
    return order;
  }
}
