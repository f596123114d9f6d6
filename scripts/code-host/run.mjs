import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describeError, ExpectedError } from '../common/expected-error.mjs';
import { makeTemporaryFolder, removeFolder } from '../common/temporary-folder.mjs';
import { delay } from '../common/time.mjs';
import { startHost } from './host.mjs';
import { openReportLine } from './report-line.mjs';
import { quietSettings, readSettings, writeSettings } from './user-settings.mjs';
import { startWebFront } from './web-front.mjs';
import { windowAddress } from './window-address.mjs';

const shim = path.join(path.dirname(fileURLToPath(import.meta.url)), 'test-shim.cjs');

/** What a run can end with, beside the tests' own 0 and 1; sysexits.h and `timeout` use the same numbers. */
export const exitCodes = /** @type {const} */ ({
  usage: 64,
  unavailable: 69,
  internal: 70,
  wentAway: 71,
  timeout: 124,
});

/** How many lines of VS Code's log are shown when the tests never start. */
const keptLines = 30;

/** One run of an extension's tests, from starting VS Code to ending everything that was started. */
export class TestRun {
  #commandLine;
  #folder = makeTemporaryFolder();
  #startedAt = performance.now();
  /** @type {Promise<import('./host.mjs').Host> | undefined} */
  #host;
  /** @type {string[]} */
  #log = [];
  #ending = false;
  #testsStarted = false;
  /** @type {number | undefined} */
  #outcome;

  /** @param {import('./command-line.mjs').CommandLine & { extension: string, tests: string }} commandLine */
  constructor(commandLine) {
    this.#commandLine = commandLine;
    // What VS Code, its extensions and Chromium leave among the temporary files goes with the run.
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = this.#folder;
  }

  /** Starts VS Code and the tests in it. The run ends by itself, and ends this process. */
  async start() {
    try {
      this.#host = this.#startHost();
      const host = await this.#host;
      this.#mark('server and browser are up');
      await this.#watch(host);
      await host.page.goto(await this.#address(host));
      this.#mark('the page is loaded');
      this.#setLimits();
    } catch (error) {
      const expected = error instanceof ExpectedError;
      await this.end(expected ? exitCodes.unavailable : exitCodes.internal, describeError(error));
    }
  }

  /**
   * Ends everything that the run started, removes what it wrote, and exits.
   * @param {number} exitCode
   * @param {string} [reason] printed if given
   */
  async end(exitCode, reason) {
    if (this.#ending) return;
    this.#ending = true;
    if (reason) process.stderr.write(`code-host: ${reason}\n`);
    setTimeout(() => process.exit(exitCode || exitCodes.internal), 10_000).unref();
    await this.#stopHost();
    await removeFolder(this.#folder);
    // @vscode/test-electron drops what it has not read when we exit: let it read.
    await new Promise((resolve) => {
      process.stdout.write('', () => resolve(undefined));
    });
    await delay(150);
    process.exit(exitCode);
  }

  async #startHost() {
    const { userDataFolder = path.join(this.#folder, 'user'), extensionsFolder, locale } = this.#commandLine;
    writeSettings(userDataFolder, { ...quietSettings, ...readSettings(userDataFolder) });
    return await startHost({
      userDataFolder,
      extensionsFolder: extensionsFolder ?? path.join(userDataFolder, 'extensions'),
      locale,
      forTests: true,
      onLog: isVerbose ? (text) => process.stderr.write(text) : undefined,
    });
  }

  async #stopHost() {
    try {
      await (await this.#host)?.stop();
    } catch {
      // It never came up, and has ended itself.
    }
  }

  /** @param {import('./host.mjs').Host} host */
  async #watch({ server, browser, page }) {
    server.exited.then((code) => {
      this.end(exitCodes.internal, `the VS Code server ended by itself (${code})\n${server.log().slice(-2000)}`);
    });
    browser.on('disconnected', () => this.end(exitCodes.internal, 'the browser ended by itself'));
    page.on('crash', () => this.end(exitCodes.internal, 'the page of VS Code crashed'));
    page.on('console', (message) => this.#keepLogLine(message.text()));
    await page.exposeFunction('codeAutomationLog', () => undefined);
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => this.#onVsCodeDone(code));
  }

  /** @param {import('./host.mjs').Host} host */
  async #address({ server }) {
    const { extension, tests, folder, workspace, file, inWorker } = this.#commandLine;
    const { disableExtensions, proposedApi, inspectPort } = this.#commandLine;
    const shown = { folder, workspace, file };
    if (inWorker) {
      const onReport = this.#onReport.bind(this);
      const options = { serverPort: server.port, extension, tests, environment: testEnvironment(), onReport };
      return windowAddress((await startWebFront(options)).authority, shown);
    }
    const port = await openReportLine(this.#onReport.bind(this), this.#onLineClosed.bind(this));
    const environment = { ...testEnvironment(), CODE_HOST_PORT: String(port), CODE_HOST_TESTS: tests };
    const run = { extension, tests: shim, environment, disableExtensions, proposedApi, inspectPort };
    return windowAddress(server.authority, { ...shown, ...run });
  }

  #setLimits() {
    const start = secondsFrom('CODE_HOST_START_TIMEOUT', 60);
    const whole = secondsFrom('CODE_HOST_TIMEOUT', 300);
    setTimeout(() => {
      const reason = `the extension host did not start the tests within ${start} s\n${this.#log.join('\n')}`;
      if (!this.#testsStarted) this.end(exitCodes.wentAway, reason);
    }, start * 1000);
    setTimeout(() => this.end(exitCodes.timeout, `no result within ${whole} s`), whole * 1000);
  }

  /** @param {import('./report-line.mjs').Report} report */
  #onReport({ started, text, stream, done }) {
    if (started !== undefined) {
      this.#testsStarted = true;
      this.#mark(`the tests start in the extension host (${started})`);
    }
    if (text !== undefined) (stream === 2 ? process.stderr : process.stdout).write(text);
    if (done !== undefined) {
      this.#outcome = done;
      this.end(done);
    }
  }

  async #onLineClosed() {
    await delay(200);
    if (this.#outcome !== undefined) return;
    const reason =
      'the extension host went away before the tests were done (it crashed, or something called process.exit)';
    await this.end(exitCodes.wentAway, reason);
  }

  /**
   * VS Code's own word on the outcome. It comes early, and it is 0 for an extension host that was killed.
   * @param {number} code
   */
  async #onVsCodeDone(code) {
    await delay(500);
    if (this.#outcome !== undefined) return;
    const reason = `VS Code ended the run with ${code}, but the tests never said that they were done`;
    await this.end(code || exitCodes.wentAway, `${reason}\n${this.#log.slice(-8).join('\n')}`);
  }

  /** @param {string} text */
  #keepLogLine(text) {
    const line = text.replaceAll(/^%c *| color: #\w+ ?/g, '').slice(0, 500);
    this.#log = [...this.#log, line].slice(-keptLines);
    if (isVerbose) process.stderr.write(`[vscode] ${line}\n`);
  }

  /** @param {string} what */
  #mark(what) {
    if (process.env.CODE_HOST_TIMES !== '1') return;
    process.stderr.write(`code-host: ${what} after ${((performance.now() - this.#startedAt) / 1000).toFixed(2)} s\n`);
  }
}

const isVerbose = process.env.CODE_HOST_VERBOSE === '1';

/** The environment variables that reach the tests. */
function testEnvironment() {
  const entries = Object.entries(process.env).filter(([name]) =>
    /^(?:TEST_|MOCHA_|TWO_WAY_|VSCODE_TEST_|CI$)/.test(name),
  );
  return /** @type {Record<string, string>} */ (Object.fromEntries(entries));
}

/**
 * @param {string} name of an environment variable
 * @param {number} otherwise
 */
function secondsFrom(name, otherwise) {
  return Number(process.env[name]) || otherwise;
}
