// Installs what the project needs, if it is not there yet. Node's own modules only: nothing else may exist so far.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describeError, ExpectedError } from './expected-error.mjs';
import { isMain } from './is-main.mjs';
import { npmCommand } from './npm.mjs';

/** The folder of the project, absolute. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const oldestNode = 20;

/**
 * Makes sure that Node is new enough and that node_modules holds what package-lock.json says.
 * Takes a few milliseconds when it does.
 * @throws {ExpectedError} when Node is too old or npm fails
 */
export function ensureInstalled() {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < oldestNode) {
    throw new ExpectedError(`Two-Way needs Node ${oldestNode} or newer; this is Node ${process.versions.node}.`);
  }
  installLocked(projectFolder, 'Installing the packages that building and testing need …');
}

/**
 * Runs `npm ci` in a folder, unless it was run there for the same lock file before.
 * @param {string} folder with a package.json and a package-lock.json
 * @param {string} announcement printed before installing
 * @param {readonly string[]} [options] further ones for npm
 * @throws {ExpectedError} when npm fails
 */
export function installLocked(folder, announcement, options = []) {
  const stamp = path.join(folder, 'node_modules', '.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  console.log(announcement);
  const npm = npmCommand(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...options]);
  const { status, error } = spawnSync(npm.command, npm.args, {
    cwd: folder,
    shell: npm.shell,
    env: environmentForNpm(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    throw new ExpectedError(
      `npm ci failed in ${folder}${error ? ` (${error.message})` : ''}; its own words are above.`,
    );
  }
  writeFileSync(stamp, wanted);
}

/** An outer `npm start` or `npm test` hands its own options down in npm_* variables; an inner npm must not take them for its own. */
function environmentForNpm() {
  const kept = /^npm_config_(?:cache|registry|cafile|userconfig|globalconfig|https?_proxy|proxy|noproxy|nodedir)$/i;
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter(([name]) => !/^npm_(?:config|package|lifecycle)_/i.test(name) || kept.test(name)),
  );
}

if (isMain(import.meta.url)) {
  try {
    ensureInstalled();
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = 1;
  }
}
