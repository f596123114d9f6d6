#!/usr/bin/env node
// A stand-in for the `code` executable: takes the desktop's command line for a run of extension tests and carries it out
// with the VS Code server and a headless Chromium. It is what @vscode/test-electron gets where there is no desktop.
import path from 'node:path';
import process from 'node:process';
import { describeError } from '../common/expected-error.mjs';
import { onInterrupt } from '../common/processes.mjs';
import { parseCommandLine } from './command-line.mjs';
import { exitCodes, TestRun } from './run.mjs';

const version = '1.139.1';
const commandLine = parseCommandLine(process.argv.slice(2));
if (commandLine.version) console.log(`${version}\ncode-host\n${process.arch}`);
else await runTests(commandLine);

/** @param {import('./command-line.mjs').CommandLine} given */
async function runTests(given) {
  const [extension, ...others] = given.extensions;
  const { tests } = given;
  if (others.length > 0) return refuse('only one --extensionDevelopmentPath is supported');
  if (!isAbsolute(extension)) return refuse('--extensionDevelopmentPath must be given, as an absolute path');
  if (!isAbsolute(tests)) return refuse('--extensionTestsPath must be given, as an absolute path');

  const run = new TestRun({ ...given, extension, tests });
  onInterrupt((exitCode, signal) => void run.end(exitCode, `ended by ${signal}`));
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => void run.end(exitCodes.internal, describeError(error)));
  }
  await run.start();
}

/**
 * @param {string | undefined} file
 * @returns {file is string}
 */
function isAbsolute(file) {
  return file !== undefined && path.isAbsolute(file);
}

/** @param {string} reason */
function refuse(reason) {
  console.error(`code-host: ${reason}`);
  process.exitCode = exitCodes.usage;
}
