import process from 'node:process';
import { describeError } from '../common/expected-error.mjs';
import { onInterrupt } from '../common/processes.mjs';
import { WatchedRun } from './watched-run.mjs';

/** @typedef {import('./watched-run.mjs').Counts} Counts */
/** @typedef {import('./suites.mjs').Suite} Suite */

/**
 * Runs suites one after the other, the next also when one fails. Ctrl+C ends the one that runs, and this process.
 * @param {readonly Suite[]} suites
 * @returns {Promise<Counts>} of all together; nothing run at all is a failure
 */
export async function runSuites(suites) {
  /** @type {WatchedRun | undefined} */
  let current;
  /** @type {Promise<never> | undefined} */
  let interruption;
  onInterrupt((exitCode) => {
    interruption = leave(exitCode, current, suites);
  });

  /** @type {Counts[]} */
  const counts = [];
  for (const suite of suites) {
    for (const run of await prepare(suite, counts)) {
      console.log(`\n${run.title}`);
      current = new WatchedRun(run);
      counts.push(await current.counts());
      await interruption; // from which nothing returns
    }
    suite.stop();
  }
  const passed = sum(counts.map((each) => each.passed));
  const failed = sum(counts.map((each) => each.failed));
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}

/**
 * @param {number} exitCode
 * @param {WatchedRun | undefined} current
 * @param {readonly Suite[]} suites
 * @returns {Promise<never>}
 */
async function leave(exitCode, current, suites) {
  await current?.end();
  for (const suite of suites) suite.stop();
  process.exit(exitCode);
}

/**
 * A suite that cannot be run counts as a failure.
 * @param {Suite} suite
 * @param {Counts[]} counts
 */
async function prepare(suite, counts) {
  try {
    return await suite.prepare();
  } catch (error) {
    console.log(`\n${describeError(error)}`);
    counts.push({ passed: 0, failed: 1 });
    return [];
  }
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
