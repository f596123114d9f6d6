// The VS Code server needs a newer Node than the project does.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../common/expected-error.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Whether the server runs on this very Node: it calls `module.registerHooks`, which came with 22.15 and 23.5. */
export function canRunServer() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 5) || (major === 22 && minor >= 15);
}

/**
 * The Node to run the server with: this one, else the one from node24/.
 * @returns {string} an absolute path
 * @throws {ExpectedError} when there is none for this machine
 */
export function nodeForServer() {
  if (canRunServer()) return process.execPath;
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const file = path.join(here, 'node24/node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(file)) return file;
  throw new ExpectedError(
    `VS Code in the browser needs Node 22.15 or newer, and npm has none for ${process.platform} on ${process.arch}: ` +
      `this is Node ${process.versions.node}. Install Node 24 and try again.`,
  );
}
