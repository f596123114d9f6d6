import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { ExpectedError } from './expected-error.mjs';

/**
 * How to start npm with these arguments: the npm that runs us, else the one on the PATH.
 * @param {readonly string[]} args without anything that a Windows shell would interpret
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(args) {
  const script = process.env.npm_execpath;
  // Other package managers set npm_execpath as well, and yarn has no `ci`.
  if (script !== undefined && /^npm(?:-cli)?\.c?js$/.test(path.basename(script))) {
    return { command: process.execPath, args: [script, ...args], shell: false };
  }
  // Node refuses to start a .cmd file without a shell.
  const isWindows = process.platform === 'win32';
  return { command: isWindows ? 'npm.cmd' : 'npm', args: [...args], shell: isWindows };
}

/** Milliseconds that a script may take; on an idle machine they take a small part of it. */
const scriptLimit = 300_000;

/**
 * Runs a script of package.json to its end. What it prints is shown only if it fails.
 * @param {string} name
 * @throws {ExpectedError} when it fails
 */
export function runNpmScript(name) {
  const npm = npmCommand(['run', '-s', name]);
  const { status, signal, error, stdout, stderr } = spawnSync(npm.command, npm.args, {
    shell: npm.shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 100_000_000, // bytes: as good as none
    timeout: scriptLimit,
  });
  if (status === 0) return;
  const output = `${stdout ?? ''}${stderr ?? ''}`;
  throw new ExpectedError(`${output}npm run ${name} failed (${error?.message ?? signal ?? status}).`);
}
