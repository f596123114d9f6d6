// Which runs `npm test` consists of.
import path from 'node:path';
import process from 'node:process';
import { ensureBrowser } from '../code-host/find-browser.mjs';
import { ensureServer } from '../code-host/setup.mjs';
import { findVsCode, hasCodeHost } from './find-vscode.mjs';

/** @typedef {import('./watched-run.mjs').Run} Run */

/** Seconds that a run may take. Each takes a small part of it on an idle machine. */
const deadlines = { unit: 300, 'code-host': 900, integration: 300, ui: 600 };

/** Asked here: the runs themselves write to a pipe. */
const isColored = process.stdout.isTTY;

/** Milliseconds that one UI test may take. */
const uiTestLimit = 60_000;

/**
 * @typedef {object} Choice
 * @property {'unit' | 'code-host' | 'integration' | 'ui' | undefined} [only] one kind of tests
 * @property {string | undefined} [grep] only tests whose title matches this
 * @property {string | undefined} [unitFiles] these in place of all unit tests, as a glob pattern
 * @property {string | undefined} [integrationFile] this bundle in place of all integration tests
 */

/**
 * Tests of one kind.
 * @typedef {object} Suite
 * @property {() => Promise<Run[]> | Run[]} prepare finds or installs what its runs need
 * @property {() => void} stop ends what `prepare` started
 */

/**
 * Lists what is to be run, in this order.
 * @param {Choice} choice
 * @returns {Suite[]}
 */
export function planSuites(choice) {
  const suites = {
    unit: unitSuite(choice),
    'code-host': codeHostSuite(choice),
    integration: integrationSuite(choice),
    ui: uiSuite(choice),
  };
  return Object.entries(suites)
    .filter(([kind]) => choice.only === undefined || choice.only === kind)
    .map(([, suite]) => suite);
}

/**
 * @param {Choice} choice
 * @returns {Suite}
 */
function unitSuite(choice) {
  const all = ['dist/test/**/*.test.js', '--ignore', 'dist/test/ui/**'];
  const files = choice.unitFiles === undefined ? all : [choice.unitFiles];
  const run = mochaRun(choice, {
    title: 'Unit tests, in Node',
    args: files,
    seconds: deadlines.unit,
    environment: {},
  });
  return { prepare: () => [run], stop: () => undefined };
}

/**
 * Tests of what runs the other tests.
 * @param {Choice} choice
 * @returns {Suite}
 */
function codeHostSuite(choice) {
  const prepare = () => {
    if (!canUseCodeHost('tests of the code host')) return [];
    const args = ['test/code-host/*.test.mjs'];
    const title = 'Tests of the code host and of npm test itself';
    return [mochaRun(choice, { title, args, seconds: deadlines['code-host'], environment: {} })];
  };
  return { prepare, stop: () => undefined };
}

/**
 * @param {Choice} choice
 * @returns {Suite}
 */
function integrationSuite(choice) {
  /** @type {import('./find-vscode.mjs').FoundVsCode | undefined} */
  let found;
  const prepare = async () => {
    found = await findVsCode();
    console.log(`\nIntegration tests use ${found.description}.`);
    return [
      integrationRun(choice, found, 'Integration tests, in the desktop extension host', []),
      integrationRun(choice, found, 'Integration tests, in the web extension host', ['--web']),
    ];
  };
  return { prepare, stop: () => found?.stop() };
}

/**
 * @param {Choice} choice
 * @param {import('./find-vscode.mjs').FoundVsCode} vscode
 * @param {string} title
 * @param {readonly string[]} args
 * @returns {Run}
 */
function integrationRun(
  { grep, integrationFile = 'dist/test/integration.js' },
  { executable, environment },
  title,
  args,
) {
  const deadline = deadlineOf(deadlines.integration);
  // The code host ends a little earlier by itself, and more tidily than we could end it.
  const codeHostLimit = { CODE_HOST_TIMEOUT: String(Math.max(deadline - 3, 1)) };
  return {
    title,
    args: [
      'scripts/test/integration.mjs',
      '--executable',
      executable,
      '--tests',
      path.resolve(integrationFile),
      ...args,
    ],
    environment: {
      ...environment,
      ...codeHostLimit,
      TEST_COLOR: isColored ? '1' : '0',
      ...(grep === undefined ? {} : { TEST_GREP: grep }),
    },
    deadline,
    mayBeEmpty: grep !== undefined,
  };
}

/**
 * @param {Choice} choice
 * @returns {Suite}
 */
function uiSuite(choice) {
  const prepare = () => {
    if (!canUseCodeHost('UI tests')) return [];
    const args = ['dist/test/ui/**/*.test.js', '--timeout', String(uiTestLimit)];
    return ['desktop', 'web'].map((host) => {
      const title = `UI tests, with the ${host} extension host`;
      return mochaRun(choice, { title, args, seconds: deadlines.ui, environment: { TWO_WAY_HOST: host } });
    });
  };
  return { prepare, stop: () => undefined };
}

/**
 * @param {Choice} choice
 * @param {{ title: string, args: readonly string[], seconds: number, environment: Record<string, string> }} run
 * @returns {Run}
 */
function mochaRun({ grep }, { title, args, seconds, environment }) {
  const mocha = [path.join('node_modules', 'mocha', 'bin', 'mocha.js'), '--reporter', 'dist/test/reporter.js'];
  const pattern = grep === undefined ? [] : ['--grep', grep];
  const color = isColored ? '--color' : '--no-color';
  // A test that took too long may still be at work when all has been reported: --exit does not wait for it.
  const all = ['--enable-source-maps', ...mocha, '--exit', color, ...pattern, ...args];
  return { title, args: all, environment, deadline: deadlineOf(seconds), mayBeEmpty: grep !== undefined };
}

/**
 * Whether there is a code host, installed if need be; says so when there is none.
 * @param {string} tests that need it
 */
function canUseCodeHost(tests) {
  if (!hasCodeHost) {
    console.log(`\nThe ${tests} are left out: they need VS Code in a browser, which does not run on Windows.`);
    return false;
  }
  ensureServer();
  ensureBrowser();
  return true;
}

/** @param {number} usual seconds */
function deadlineOf(usual) {
  return Number(process.env.TWO_WAY_TEST_DEADLINE) || usual;
}
