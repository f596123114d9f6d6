// Opens VS Code on a sample post, with the extension installed as a user has it:
// npm start [-- --language en|da] [--theme light|dark] [--port n]
import { cpSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { describeError, ExpectedError } from '../common/expected-error.mjs';
import { ensureInstalled, projectFolder } from '../common/install.mjs';
import { runNpmScript } from '../common/npm.mjs';
import { onInterrupt } from '../common/processes.mjs';

/** @typedef {import('./editor.mjs').StartedEditor} StartedEditor */

const options = /** @type {const} */ ({
  language: { type: 'string', default: 'en' },
  theme: { type: 'string', default: 'light' },
  port: { type: 'string', default: '0' },
});

try {
  process.exitCode = await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}

/** @returns {Promise<number>} the exit code */
async function main() {
  process.chdir(projectFolder);
  const { language, theme, port } = readOptions();
  ensureInstalled();
  console.log('Building and packaging the extension …');
  runNpmScript('package');

  const data = path.join(projectFolder, '.two-way');
  const folder = path.join(data, 'samples');
  cpSync('media/samples', folder, { recursive: true });
  const file = path.join(folder, `draft.${language}.md`);
  console.log(`Opening ${path.relative(projectFolder, file)}, a fresh copy of the sample …`);
  const vsix = path.join(projectFolder, 'dist', 'two-way.vsix');

  // Only now is it certain that the packages which this needs are there.
  const { prepareEditor } = await import('./editor.mjs');
  const start = prepareEditor({ data, folder, file, vsix, theme, port });
  return await untilEnd(start());
}

/**
 * Waits until the writer has closed the editor, or has pressed Ctrl+C.
 * @param {Promise<StartedEditor>} starting
 * @returns {Promise<number>} the exit code
 */
async function untilEnd(starting) {
  /** @type {StartedEditor | undefined} */
  let editor;
  /** @type {Promise<number> | undefined} */
  let interruption;
  /** @type {Promise<number>} */
  const interrupted = new Promise((resolve) => {
    onInterrupt((signalCode) => {
      const exitCode = signalCode === 130 ? 0 : signalCode; // Ctrl+C is how this is meant to be ended
      // What is only half started ends with us.
      if (editor === undefined) process.exit(exitCode);
      console.log('\nEnding VS Code …');
      interruption = editor.stop().then(() => exitCode);
      resolve(interruption);
    });
  });
  editor = await starting;
  const exitCode = await Promise.race([editor.ended, interrupted]);
  // The editor also ends when we end it; what is left to do then must be done before we go.
  process.exit((await interruption) ?? exitCode);
}

/** @returns {{ language: string, theme: 'light' | 'dark', port: number }} */
function readOptions() {
  const { language, theme, port } = parse();
  if (!/^(?:en|da)$/.test(language)) throw new ExpectedError(`--language takes en or da; it was "${language}".`);
  if (theme !== 'light' && theme !== 'dark') throw new ExpectedError(`--theme takes light or dark; it was "${theme}".`);
  const number = Number(port);
  const isPort = Number.isInteger(number) && number >= 0 && number < 65_536;
  if (!isPort) throw new ExpectedError(`--port takes a number from 0 to 65535; it was "${port}".`);
  return { language, theme, port: number };
}

function parse() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new ExpectedError(error instanceof Error ? error.message : String(error));
  }
}
