// Finds a Chromium on this machine, or installs one where that is a matter of one command.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ExpectedError } from '../common/expected-error.mjs';

/** Milliseconds that apt may take to fetch and unpack Chromium. */
const installLimit = 300_000;

/**
 * The browser to use, installed if need be and possible: as root on Debian and its like.
 * @returns {string} the executable's path
 * @throws {ExpectedError} when there is none
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const installed = installWithApt() ? findBrowser() : undefined;
  if (installed !== undefined) return installed;
  throw new ExpectedError(
    'No Chromium, Chrome or Edge found: install one (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH.',
  );
}

/**
 * CHROMIUM_PATH, else an installed browser, else one that Playwright fetched.
 * @returns {string | undefined} the executable's path
 * @throws {ExpectedError} when CHROMIUM_PATH leads nowhere
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new ExpectedError(`CHROMIUM_PATH is ${chosen}, which is not there.`);
  return chosen || [...installedPlaces(), ...playwrightPlaces()].find((file) => existsSync(file));
}

/** @returns {string[]} */
function installedPlaces() {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        ['/Applications', path.join(homedir(), 'Applications')].map((folder) =>
          path.join(folder, `${name}.app`, 'Contents/MacOS', name),
        ),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Chromium/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]);
    default:
      return linuxNames.flatMap((name) => linuxFolders.map((folder) => path.join(folder, name)));
  }
}

const linuxNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

/** Below chromium-1234/ and chromium_headless_shell-1234/ in Playwright's cache. */
const playwrightExecutables = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-mac-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-x64/chrome-headless-shell',
  'chrome-mac/headless_shell',
  'chrome-headless-shell-win64/chrome-headless-shell.exe',
  'chrome-win/headless_shell.exe',
];

/** @returns {string[]} the newest first, whole browsers before headless shells */
function playwrightPlaces() {
  const cache = playwrightCache();
  if (cache === undefined || !existsSync(cache)) return [];
  const folders = readdirSync(cache).filter((name) => /^chromium(?:_headless_shell)?-\d+$/.test(name));
  /** @param {string} name */
  const revision = (name) => Number(name.slice(name.lastIndexOf('-') + 1));
  folders.sort((a, b) => Number(a.includes('shell')) - Number(b.includes('shell')) || revision(b) - revision(a));
  return folders.flatMap((name) => playwrightExecutables.map((file) => path.join(cache, name, file)));
}

/** @returns {string | undefined} */
function playwrightCache() {
  const chosen = process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (chosen && chosen !== '0') return chosen;
  if (process.platform === 'darwin') return path.join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') {
    return process.env.LOCALAPPDATA && path.join(process.env.LOCALAPPDATA, 'ms-playwright');
  }
  return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'ms-playwright');
}

/** @returns {boolean} whether apt ran and did it */
function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Installing Chromium with apt-get, to show VS Code in …');
  return apt(['update', '-qq']) && apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

/** @param {readonly string[]} args */
function apt(args) {
  const { status } = spawnSync('/usr/bin/apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // Progress is of no interest here, and standard output belongs to whoever runs us.
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: installLimit,
  });
  return status === 0;
}
