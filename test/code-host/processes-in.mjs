import { readdirSync, readFileSync } from 'node:fs';
import { delay } from '../../scripts/processes.mjs';

/**
 * The command lines of all processes that were given this folder for their temporary files. Linux only: elsewhere
 * nothing can be seen, and there are none.
 * @param {string} temporaryFolder
 * @returns {string[]}
 */
export function processesIn(temporaryFolder) {
  return processIds().flatMap((id) => {
    try {
      const environment = readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
      const isOurs = environment.some((line) => line.startsWith(`TMPDIR=${temporaryFolder}`));
      return isOurs ? [`${id} ${readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')}`] : [];
    } catch {
      return []; // it has ended meanwhile, or is another user's
    }
  });
}

function processIds() {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/**
 * Waits up to five seconds for a condition.
 * @param {() => boolean} condition
 * @returns {Promise<boolean>} whether it came true
 */
export async function comesTrue(condition) {
  for (let tries = 0; tries < 50; tries++) {
    if (condition()) return true;
    await delay(100);
  }
  return condition();
}
