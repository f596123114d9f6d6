import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ExpectedError } from '../common/expected-error.mjs';
import { endTree, endWithUs, isAlive, ownGroup } from '../common/processes.mjs';
import { comesTrue, delay } from '../common/time.mjs';

/** Milliseconds that VS Code may take to end when it is asked to. */
const patience = 5000;

const isWindows = process.platform === 'win32';

/**
 * Starts the desktop VS Code in a window of its own, with the extension installed in folders of its own: the writer's
 * settings and extensions are left alone.
 * @param {string} code the command `code`
 * @param {import('./editor.mjs').Opening} opening
 * @returns {Promise<import('./editor.mjs').StartedEditor>}
 * @throws {ExpectedError} when the extension cannot be installed
 */
export async function startDesktop(code, { data, folder, file, vsix }) {
  const userDataFolder = path.join(data, 'desktop');
  const common = ['--user-data-dir', userDataFolder, '--extensions-dir', path.join(data, 'desktop-extensions')];
  // Chromium's sandbox does not work for root, and VS Code refuses to start then.
  if (process.getuid?.() === 0) common.push('--no-sandbox');

  console.log(`Installing the extension in ${code} …`);
  const installed = await exitOf(runCode(code, [...common, '--install-extension', vsix, '--force']));
  if (installed !== 0) throw new ExpectedError(`The extension could not be installed (${installed}).`);

  console.log('Opening VS Code. Close its window, or press Ctrl+C here, to end it.');
  const startedAt = Date.now();
  const child = runCode(code, [...common, '--disable-workspace-trust', '--new-window', '--wait', folder, file]);
  const mainProcess = () => readMainProcess(userDataFolder, startedAt);
  const stop = () => stopDesktop(child.pid, mainProcess());
  const ended = exitOf(child).then(async (exitCode) => {
    if (exitCode === 0) await untilClosed(mainProcess());
    await stop();
    return exitCode;
  });
  return { ended, stop };
}

/**
 * @param {string} code
 * @param {readonly string[]} args
 */
function runCode(code, args) {
  // Node starts a .cmd file only through a shell, which would take paths with spaces apart.
  const quoted = isWindows ? args.map((arg) => `"${arg}"`) : args;
  const child = spawn(isWindows ? `"${code}"` : code, quoted, {
    shell: isWindows,
    detached: ownGroup,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return endWithUs(child);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} 1 also for a signal
 */
function exitOf(child) {
  return new Promise((resolve) => {
    child.on('exit', (exitCode) => resolve(exitCode ?? 1));
    child.on('error', () => resolve(1));
  });
}

/**
 * `code --wait` returns when the sample's tab is closed; the window may still be in use. Except on macOS, VS Code ends
 * with its last window.
 * @param {number | undefined} main process id of VS Code
 */
async function untilClosed(main) {
  if (process.platform === 'darwin' || main === undefined) return;
  while (isAlive(main)) await delay(500);
}

/**
 * Ends VS Code: the command `code` is only a go-between, the program itself has detached from it.
 * @param {number | undefined} command process id of the command
 * @param {number | undefined} main process id of VS Code
 */
async function stopDesktop(command, main) {
  endTree(command);
  if (main === undefined || !isAlive(main)) return;
  endTree(main, 'SIGTERM'); // it ends its own processes
  if (!(await comesTrue(() => !isAlive(main), patience))) endTree(main);
}

/**
 * The process id that VS Code notes when it starts. An older note is not about the one that we have started: it may
 * be left over, and the number be another program's by now.
 * @param {string} userDataFolder
 * @param {number} startedAt milliseconds since 1970
 * @returns {number | undefined}
 */
function readMainProcess(userDataFolder, startedAt) {
  const file = path.join(userDataFolder, 'code.lock');
  const clockSlack = 2000; // some file systems count in whole or even seconds
  if (!existsSync(file) || statSync(file).mtimeMs < startedAt - clockSlack) return undefined;
  return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
}
