import { existsSync, realpathSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module is the one that Node was started with. Node gives modules their real path, but leaves links in what it
 * was told.
 * @param {string} address the module's `import.meta.url`
 * @returns {boolean}
 */
export function isMain(address) {
  const started = process.argv[1];
  return started !== undefined && existsSync(started) && realpathSync(started) === realpathSync(fileURLToPath(address));
}
