// Times several programs in turns, so that whatever else the machine does falls on all of them.

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {(turn: number) => unknown} prepare makes what one run is given; is not timed
 * @property {(prepared: any) => unknown} run
 */

/** Milliseconds that a subject's turn takes at least: the clock and a garbage collection are small beside it. */
const turnLength = 20;
const mostRuns = 60;

/**
 * Milliseconds for one run of each subject, a number for each round.
 * @param {readonly Subject[]} subjects
 * @param {number} rounds
 * @returns {Promise<Map<string, number[]>>}
 */
export async function takeTurns(subjects, rounds) {
  const times = new Map(subjects.map(({ name }) => [name, /** @type {number[]} */ ([])]));
  const runs = new Map();
  for (const subject of subjects) runs.set(subject, await warmUp(subject));
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) times.get(subject.name)?.push(await takeTurn(subject, runs.get(subject)));
  }
  return times;
}

/** Runs a subject until it is compiled, and says how often it is to run in a turn. @param {Subject} subject */
async function warmUp(subject) {
  const began = performance.now();
  let last = 0;
  for (let run = 0; run < 2 || (run < 300 && performance.now() - began < 1000); run++)
    last = await takeTurn(subject, 1);
  return Math.min(mostRuns, Math.max(1, Math.ceil(turnLength / last)));
}

/** Milliseconds a run. @param {Subject} subject @param {number} runs */
async function takeTurn(subject, runs) {
  const prepared = Array.from({ length: runs }, (_, run) => subject.prepare(run));
  const began = performance.now();
  for (const each of prepared) await subject.run(each);
  return (performance.now() - began) / runs;
}

/** @param {readonly number[]} values not empty */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/**
 * How many times one takes another: the median of the rounds' ratios.
 * @param {readonly number[]} times
 * @param {readonly number[]} of
 */
export function ratio(times, of) {
  return median(times.map((time, round) => time / (of[round] ?? NaN)));
}

/** A copy that nothing has read yet: engines keep notes on strings they have seen. @param {string} text */
export function freshCopy(text) {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
