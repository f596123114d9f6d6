// Where a desktop VS Code can be found.
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { findOnPath } from './find-on-path.mjs';

/** From the folder of a VS Code to its main executable; macOS has renamed it. */
const executables = {
  darwin: ['Visual Studio Code.app/Contents/MacOS/Code', 'Visual Studio Code.app/Contents/MacOS/Electron'],
  win32: ['Code.exe'],
  linux: ['code'],
};

/**
 * The command `code` on the PATH.
 * @returns {string | undefined} an absolute path
 */
export function findCodeCommand() {
  return findOnPath(process.platform === 'win32' ? 'code.cmd' : 'code');
}

/**
 * The main executable of a VS Code that is installed where it usually is, or whose `code` is on the PATH.
 * @returns {string | undefined} an absolute path
 */
export function findInstalledVsCode() {
  return firstExecutable(installFolders()) ?? executableBehind(findCodeCommand());
}

/**
 * The main executable of a VS Code that @vscode/test-electron has downloaded.
 * @param {string} cache its folder, .vscode-test
 * @returns {string | undefined} an absolute path
 */
export function findDownloadedVsCode(cache) {
  if (!existsSync(cache)) return undefined;
  const folders = readdirSync(cache)
    .filter((name) => name.startsWith('vscode-') && existsSync(path.join(cache, name, 'is-complete')))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return firstExecutable(folders.map((name) => path.join(cache, name)));
}

/**
 * The main executable that the command `code` starts; tests need it, because the command does not wait for it.
 * @param {string | undefined} command
 * @returns {string | undefined} `undefined` also when there is something else behind the command
 */
export function executableBehind(command) {
  if (command === undefined) return undefined;
  const bin = path.dirname(realpathSync(command)); // usually a symbolic link
  const up = process.platform === 'darwin' ? '../../../../..' : '..';
  return firstExecutable([path.resolve(bin, up)]);
}

/** @returns {string[]} */
function installFolders() {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(homedir(), 'Applications')];
    case 'win32':
      return ['LOCALAPPDATA', 'PROGRAMFILES'].flatMap((name) => {
        const parent = process.env[name];
        const programs = name === 'LOCALAPPDATA' ? 'Programs' : '';
        return parent === undefined ? [] : [path.join(parent, programs, 'Microsoft VS Code')];
      });
    default:
      return ['/usr/share/code', '/opt/visual-studio-code', '/snap/code/current/usr/share/code'];
  }
}

/** @param {readonly string[]} folders */
function firstExecutable(folders) {
  const names =
    process.platform === 'darwin' || process.platform === 'win32' ? executables[process.platform] : executables.linux;
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => existsSync(file));
}
