import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { delay } from './time.mjs';

/**
 * Makes a new folder among the system's temporary ones. The name is short because VS Code puts Unix sockets
 * below it, whose paths may have 103 characters at most.
 * @returns {string} its absolute path
 */
export function makeTemporaryFolder() {
  // What macOS gives by itself takes 48 characters.
  const isLong = process.platform === 'darwin' && tmpdir().startsWith('/var/folders/');
  return mkdtempSync(path.join(isLong ? '/private/tmp' : tmpdir(), 'tw-'));
}

/**
 * Removes a folder with all it holds; one that is not there is no error. Tries for some seconds, because a process that
 * was just ended may write a moment longer. What cannot be removed even then is left, and said.
 * @param {string} folder
 */
export async function removeFolder(folder) {
  for (let tries = 0; tries < 30; tries++) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch {
      await delay(100); // something was added, or is still in use
    }
  }
  console.warn(`${folder} could not be removed.`);
}
