// Finds the VS Code to run the integration tests in.
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ensureBrowser } from '../code-host/find-browser.mjs';
import { ensureServer } from '../code-host/setup.mjs';
import { canHaveDisplay, openDisplay } from '../common/display.mjs';
import { ExpectedError } from '../common/expected-error.mjs';
import { projectFolder } from '../common/install.mjs';
import { within } from '../common/time.mjs';
import { executableBehind, findDownloadedVsCode, findInstalledVsCode } from '../common/vscode-places.mjs';

/** Milliseconds in which a download must have begun; offline it never does. */
const downloadStartLimit = 10_000;

const cachePath = path.join(projectFolder, '.vscode-test');

/** Whether the code host can stand in for a desktop VS Code: Windows cannot start a script as a program. */
export const hasCodeHost = process.platform !== 'win32';

/**
 * A VS Code to run tests in.
 * @typedef {object} FoundVsCode
 * @property {string} executable
 * @property {string} description what it is and why it was taken, in one line
 * @property {Record<string, string>} environment to start it with
 * @property {() => void} stop ends what was started for it
 */

/**
 * The first of: VSCODE_EXECUTABLE, an installed desktop VS Code, a downloaded one, one that is downloaded now, and the
 * code host, which is installed if need be.
 * @returns {Promise<FoundVsCode>}
 * @throws {ExpectedError} when VSCODE_EXECUTABLE cannot be used, or when nothing is left
 */
export async function findVsCode() {
  const wish = process.env.VSCODE_EXECUTABLE;
  if (wish && wish !== 'download') return await onDisplay(wished(wish), 'VSCODE_EXECUTABLE');
  if (!canHaveDisplay()) {
    return codeHost('there is no display for a desktop VS Code, and no Xvfb to make one');
  }

  const installed = wish === 'download' ? undefined : findInstalledVsCode();
  if (installed !== undefined && canStart(installed)) return await onDisplay(installed, 'installed here');
  const downloaded = findDownloadedVsCode(cachePath);
  if (downloaded !== undefined && canStart(downloaded)) return await onDisplay(downloaded, 'downloaded before');
  const { executable, problem } = await download();
  if (executable !== undefined && canStart(executable)) return await onDisplay(executable, 'just downloaded');

  const why = problem ?? 'the downloaded VS Code does not start on this machine';
  return codeHost(`no desktop VS Code is installed, and ${why}`);
}

/** @param {string} wish */
function wished(wish) {
  const file = path.resolve(wish);
  if (!existsSync(file)) throw new ExpectedError(`VSCODE_EXECUTABLE is ${wish}, which is not there.`);
  return /^code(?:\.cmd)?$/.test(path.basename(file)) ? (executableBehind(file) ?? file) : file;
}

/**
 * @param {string} executable
 * @param {string} why
 * @returns {Promise<FoundVsCode>}
 */
async function onDisplay(executable, why) {
  const display = (await openDisplay()) ?? { environment: {}, stop: () => undefined };
  return { executable, description: `desktop VS Code, ${executable} (${why})`, ...display };
}

/**
 * @param {string} why
 * @returns {FoundVsCode}
 */
function codeHost(why) {
  // Who asks for a download wants to know about the desktop, not about something else.
  if (process.env.VSCODE_EXECUTABLE === 'download')
    throw new ExpectedError(`VSCODE_EXECUTABLE is "download", but ${why}.`);
  if (!hasCodeHost) throw new ExpectedError(`No VS Code: ${why}. Install one, or set VSCODE_EXECUTABLE to it.`);
  ensureServer();
  ensureBrowser();
  return {
    executable: path.join(projectFolder, 'scripts/code-host/code-host.mjs'),
    description: `VS Code in a headless browser (${why})`,
    environment: {},
    stop: () => undefined,
  };
}

/**
 * Whether a VS Code finds the system's libraries that it needs; a bare container lacks some.
 * @param {string} executable
 */
function canStart(executable) {
  const environment = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return spawnSync(executable, ['-e', '0'], { env: environment, stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * Downloads the stable VS Code, and gives up soon when that cannot even begin.
 * @returns {Promise<{ executable?: string, problem?: string }>}
 */
async function download() {
  console.log('Looking for a VS Code to download …');
  let hasBegun = false;
  const reporter = {
    /** @param {{ stage: string }} progress */
    report: ({ stage }) => {
      if (stage === 'downloading' && !hasBegun) console.log('Downloading it (about 150 MB) …');
      hasBegun ||= stage === 'downloading';
    },
    error: () => undefined,
  };
  const downloading = downloadAndUnzipVSCode({
    version: 'stable',
    cachePath,
    reporter,
    timeout: downloadStartLimit,
  }).then(
    (executable) => ({ executable }),
    () => ({ problem: 'none can be downloaded' }),
  );
  const early = await within(downloadStartLimit, downloading);
  return early ?? (hasBegun ? await downloading : { problem: 'none can be downloaded' });
}
