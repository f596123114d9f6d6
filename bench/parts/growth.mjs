// How the time for a character grows with the length of the text, for prose and for what is made to be slow.
import { loadEngine } from '../engine.mjs';
import { median } from '../measure/rounds.mjs';
import { hostileKinds } from '../texts/hostile.mjs';
import { writeProse } from '../texts/posts.mjs';

/** UTF-16 units. */
const lengths = [8_000, 128_000, 1_000_000];

/** Milliseconds that one text may be expected to take; where it would be longer, the longest text is left out. */
const patience = 15_000;

/**
 * @typedef {object} Growth
 * @property {string} name
 * @property {readonly number[]} perCharacter nanoseconds, for each length from the shortest on, up to one that would have taken too long
 * @property {number} growth the longest measured text's against the shortest's
 */

/** @param {import('./part.mjs').Setting} setting @returns {Promise<readonly Growth[]>} */
export async function measureGrowth({ folder, isQuick }) {
  const { analyse } = await loadEngine(folder);
  const kinds = [{ name: 'prose', write: writeProse }, ...hostileKinds];
  for (const { write } of kinds) warmUp(() => analyse(write(8_000, 1)));
  return kinds.map(({ name, write }) => {
    /** @type {number[]} */
    const perCharacter = [];
    for (const length of isQuick ? lengths.slice(0, 2) : lengths) {
      if (isTooLong(perCharacter, length)) break;
      perCharacter.push(timePerCharacter(analyse, write, length));
    }
    return { name, perCharacter, growth: (perCharacter.at(-1) ?? NaN) / (perCharacter[0] ?? NaN) };
  });
}

/** Whether a text would take longer than we wait, going by the two before it. @param {readonly number[]} times @param {number} length */
function isTooLong(times, length) {
  const last = times.at(-1) ?? 0;
  const growth = Math.max(1, last / (times.at(-2) ?? last));
  return (last * growth * length) / 1e6 > patience;
}

/**
 * Nanoseconds for a character, on texts that were not read before.
 * @param {import('../engine.mjs').Engine['analyse']} analyse
 * @param {(length: number, seed: number) => string} write
 * @param {number} length
 */
function timePerCharacter(analyse, write, length) {
  const texts = Array.from({ length: length < 100_000 ? 15 : 3 }, (_, seed) => write(length, seed + 2));
  const times = [];
  let total = 0;
  for (const text of texts) {
    const began = performance.now();
    analyse(text);
    times.push(performance.now() - began);
    total += times.at(-1) ?? 0;
    if (total > patience / 5) break;
  }
  return (median(times) * 1e6) / length;
}

/** @param {() => unknown} work */
function warmUp(work) {
  const began = performance.now();
  for (let run = 0; run < 40 && performance.now() - began < 250; run++) work();
}
