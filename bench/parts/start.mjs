// How long it takes until the first post is analysed, in fresh processes.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { median, ratio } from '../measure/rounds.mjs';

const child = fileURLToPath(new URL('start-child.mjs', import.meta.url));

/**
 * @typedef {object} Start milliseconds
 * @property {number} engineImport
 * @property {number} engineFirst the first analysis of a post of 800 words, after the import
 * @property {number} extensionImport of the whole desktop bundle, with nothing behind `vscode`
 * @property {number} writeGood its import and its first use
 * @property {Record<'engineImport' | 'engineFirst' | 'extensionImport', number>} ratios to what write-good takes for both
 */

/** @param {import('./part.mjs').Setting} setting @returns {Start} */
export function measureStart({ folder, isQuick }) {
  const rounds = Array.from({ length: isQuick ? 3 : 11 }, () => ({
    engine: start('engine', folder),
    extension: start('extension', folder),
    writeGood: start('write-good', folder),
  }));
  const writeGood = rounds.map((round) => round.writeGood.load + round.writeGood.first);
  const ours = {
    engineImport: rounds.map(({ engine }) => engine.load),
    engineFirst: rounds.map(({ engine }) => engine.first),
    extensionImport: rounds.map(({ extension }) => extension.load),
  };
  return {
    engineImport: median(ours.engineImport),
    engineFirst: median(ours.engineFirst),
    extensionImport: median(ours.extensionImport),
    writeGood: median(writeGood),
    ratios: {
      engineImport: ratio(ours.engineImport, writeGood),
      engineFirst: ratio(ours.engineFirst, writeGood),
      extensionImport: ratio(ours.extensionImport, writeGood),
    },
  };
}

/** @param {string} subject @param {string} folder @returns {{ load: number, first: number }} milliseconds */
function start(subject, folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, subject, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Starting ${subject} failed: ${stderr.slice(-500)}`);
  return JSON.parse(stdout);
}
