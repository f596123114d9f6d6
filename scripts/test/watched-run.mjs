// Runs mocha in another process, counts what it reports, and ends it when it takes too long.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { endTree, endWithUs, ownGroup } from '../common/processes.mjs';
import { makeTemporaryFolder, removeFolder } from '../common/temporary-folder.mjs';
import { within } from '../common/time.mjs';

/** How test/announce-tests.ts starts a line that names the running test. */
const announcement = '\u001e';

/** Milliseconds between asking a process to end and making it. */
const patience = 5000;

/**
 * @typedef {object} Run
 * @property {string} title
 * @property {readonly string[]} args for Node
 * @property {Readonly<Record<string, string>>} environment added to ours
 * @property {number} deadline seconds
 * @property {boolean} mayBeEmpty whether it is fine that no test runs, because a pattern chose other ones
 */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed at least 1 if the run went wrong in any way
 */

/** A run in its own process. Everything that the process starts ends with it, and its temporary files go. */
export class WatchedRun {
  #run;
  #temporary = makeTemporaryFolder();
  #child;
  /** @type {number | undefined} */
  #passing;
  #failing = 0;
  /** @type {string | undefined} */
  #runningTest;
  #isLate = false;

  /** @type {Promise<Counts>} */
  #done;

  /** @param {Run} run started at once */
  constructor(run) {
    this.#run = run;
    const folder = this.#temporary;
    this.#child = spawn(process.execPath, run.args, {
      env: { ...process.env, ...run.environment, TMPDIR: folder, TEMP: folder, TMP: folder },
      detached: ownGroup,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    endWithUs(this.#child);
    this.#done = this.#finish();
  }

  /**
   * Waits for the end, which comes by itself or by the deadline, and prints what went wrong.
   * @returns {Promise<Counts>}
   */
  counts() {
    return this.#done;
  }

  /** Ends the run before its time, with all that it started. */
  async end() {
    await this.#terminate();
    await this.#done;
  }

  async #finish() {
    const reading = this.#read();
    const timer = setTimeout(() => {
      this.#isLate = true;
      void this.#terminate();
    }, this.#run.deadline * 1000);
    const exit = await this.#exit();
    clearTimeout(timer);
    endTree(this.#child.pid); // what it started may still be there, and hold its output open
    await within(1000, reading);
    await removeFolder(this.#temporary);
    return this.#judge(exit);
  }

  /** Asks the process first, so that it can tidy up. */
  async #terminate() {
    const exited = this.#exit();
    endTree(this.#child.pid, 'SIGTERM');
    await within(patience, exited);
    endTree(this.#child.pid);
  }

  /** @returns {Promise<number | string>} exit code or signal */
  #exit() {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return Promise.resolve(exitCode ?? signalCode ?? 0);
    return new Promise((resolve) => {
      this.#child.once('exit', (code, signal) => resolve(code ?? signal ?? 0));
      this.#child.once('error', (error) => resolve(error.message));
    });
  }

  async #read() {
    let rest = '';
    for await (const text of this.#child.stdout.setEncoding('utf8')) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.#readLine(line);
    }
    if (rest !== '') this.#readLine(rest);
  }

  /** @param {string} line */
  #readLine(line) {
    const [before, title] = line.split(announcement);
    if (title !== undefined) this.#runningTest = title.trim();
    if (title === undefined || before) console.log(before);
    const [, count, word] = /^\s+(\d+) (passing|failing)\b/.exec(stripVTControlCharacters(line)) ?? [];
    if (word === 'passing') this.#passing = Number(count);
    if (word === 'failing') this.#failing = Number(count);
  }

  /**
   * @param {number | string} exit
   * @returns {Counts}
   */
  #judge(exit) {
    const { title, mayBeEmpty } = this.#run;
    const passed = this.#passing ?? 0;
    const failed = this.#failing;
    const isEmpty = this.#passing === 0 && failed === 0;
    if (isEmpty && mayBeEmpty && !this.#isLate) return { passed, failed };
    const problem = this.#problem(exit, isEmpty);
    if (problem === undefined) return { passed, failed };
    console.log(`\n${title}: ${problem}`);
    return { passed, failed: Math.max(failed, 1) };
  }

  /**
   * What went wrong, beside the failures that mocha itself has shown.
   * @param {number | string} exit
   * @param {boolean} isEmpty
   */
  #problem(exit, isEmpty) {
    const running = this.#runningTest === undefined ? 'before the first test' : `while this ran: ${this.#runningTest}`;
    if (this.#isLate) return `ended because it was not done after ${this.#run.deadline} s, ${running}`;
    if (this.#passing === undefined) return `ended early (${exit}), ${running}`;
    if (isEmpty) return 'no test ran';
    if (exit !== 0 && this.#failing === 0) return `all tests passed, but the run ended with ${exit}`;
    return undefined;
  }
}
