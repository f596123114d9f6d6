// How long the command line takes for a thousand files, beside other command lines on the same files.
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { builtFiles } from '../engine.mjs';
import { median, ratio } from '../measure/rounds.mjs';
import { peersFolder, textlintRules } from '../peers.mjs';
import { randomFrom } from '../texts/random.mjs';
import { countWords, writePost } from '../texts/posts.mjs';

/**
 * @typedef {object} CommandLines
 * @property {number} files
 * @property {number} words in all of them
 * @property {Record<string, { seconds: number, ratio: number }>} programs `ratio`: how many times what Two-Way takes
 */

/** @param {import('./part.mjs').Setting} setting @returns {CommandLines} */
export function measureCommandLines({ folder, isQuick }) {
  const files = isQuick ? 50 : 1000;
  const words = writePosts(path.join(folder, 'posts'), files);
  const packages = path.join(peersFolder, 'node_modules');
  // textlint looks for its rules beside its configuration and in the folders above.
  symlinkSync(packages, path.join(folder, 'node_modules'), 'junction');
  const commands = {
    'Two-Way': [path.join(folder, builtFiles.cli), 'check', '.'],
    alex: [path.join(packages, 'alex/cli.js'), '.'],
    textlint: [path.join(packages, 'textlint/bin/textlint.js'), '.'],
  };
  const rounds = Array.from({ length: isQuick ? 1 : 3 }, () =>
    Object.values(commands).map((command) => timeCommand(command, path.join(folder, 'posts'))),
  );
  const timesOf = (/** @type {number} */ index) => rounds.map((round) => round[index] ?? NaN);
  const programs = Object.keys(commands).map((name, index) => {
    return [name, { seconds: median(timesOf(index)), ratio: ratio(timesOf(index), timesOf(0)) }];
  });
  return { files, words, programs: Object.fromEntries(programs) };
}

/** Writes posts of 80 to 400 words, most of them short. @param {string} folder @param {number} count @returns {number} the words in all */
function writePosts(folder, count) {
  const random = randomFrom(7);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, '.textlintrc.json'),
    JSON.stringify({ rules: Object.fromEntries(textlintRules.map((rule) => [rule, true])) }),
  );
  let words = 0;
  for (let number = 1; number <= count; number++) {
    const text = writePost(80 + 320 * random() ** 2, 1000 + number);
    writeFileSync(path.join(folder, `post-${number}.md`), text);
    words += countWords(text);
  }
  return words;
}

/** Seconds. @param {readonly string[]} command @param {string} folder */
function timeCommand(command, folder) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - began) / 1000;
  // All of them find something in a thousand posts, and then end with 1.
  if (status !== 1 || stdout.length + stderr.length < 1000)
    throw new Error(`${command.join(' ')} ended with ${status}: ${stderr.slice(-500)}`);
  return seconds;
}
