// How long a whole post takes, beside the peers.
import { loadEngine } from '../engine.mjs';
import { freshCopy, median, ratio, takeTurns } from '../measure/rounds.mjs';
import { loadAlex, loadHarper, loadTextlint, loadWriteGood } from '../peers.mjs';
import { writePost } from '../texts/posts.mjs';

/** Words. */
const sizes = { S: 150, M: 800, L: 10_000 };

/**
 * @typedef {{ readonly milliseconds: number, readonly ratio: number }} Time `ratio`: how many times what Two-Way takes
 * @typedef {Record<string, Record<string, Time>>} Whole by size, then by program
 */

/**
 * @param {import('./part.mjs').Setting} setting
 * @returns {Promise<Whole>}
 */
export async function measureWhole({ folder, isQuick }) {
  const { analyse } = await loadEngine(folder);
  const harper = await loadHarper();
  const checks = {
    'Two-Way': analyse,
    'write-good': await loadWriteGood(),
    alex: await loadAlex(),
    textlint: await loadTextlint(),
    Harper: harper,
  };
  /** @type {Whole} */
  const result = {};
  for (const [size, words] of Object.entries(sizes)) {
    const text = writePost(words, words);
    const again = Object.entries(checks).map(([name, run]) => {
      return { name, prepare: () => freshCopy(text), run: (/** @type {string} */ copy) => run(copy) };
    });
    let seed = 1;
    const anew = { name: 'Harper, new texts', prepare: () => writePost(words, seed++), run: harper };
    const subjects = [...again, anew];
    const times = await takeTurns(subjects, isQuick ? 3 : roundsFor(words));
    const ours = times.get('Two-Way') ?? [];
    result[size] = Object.fromEntries(
      [...times].map(([name, its]) => [name, { milliseconds: median(its), ratio: ratio(its, ours) }]),
    );
  }
  return result;
}

/** Long posts vary less, and some programs take seconds for them. @param {number} words */
const roundsFor = (words) => (words < 1000 ? 9 : 5);
