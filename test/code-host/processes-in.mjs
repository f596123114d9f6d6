import { readdirSync, readFileSync } from 'node:fs';

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
