// Random numbers that are the same at each run.

/** @typedef {() => number} Random gives the next number, from 0 up to 1 */

/**
 * The generator called mulberry32: 32 bits of state, and even enough for choosing words.
 * @param {number} seed
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One of the things in a list.
 * @template T
 * @param {Random} random
 * @param {readonly T[]} list not empty
 * @returns {T}
 */
export function oneOf(random, list) {
  const [first] = list;
  if (first === undefined) throw new RangeError('Nothing to choose from.');
  return list[Math.floor(random() * list.length)] ?? first;
}

/**
 * A whole number.
 * @param {Random} random
 * @param {number} least
 * @param {number} most
 */
export const between = (random, least, most) => least + Math.floor(random() * (most - least + 1));
