// Starting other processes, and above all ending them with everything they started.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const isWindows = process.platform === 'win32';

/**
 * Whether a process led by us can be given a group of its own, so that `endTree` reaches all of it.
 * Windows has no groups; there `taskkill` walks the tree, and a detached process would get a console window.
 */
export const ownGroup = !isWindows;

/**
 * Ends a process and everything it started. Elsewhere than on Windows it must have been spawned with
 * `detached: ownGroup`. A process that is already gone is no error.
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} [signal] ignored on Windows, where nothing gentler than killing works from outside
 */
export function endTree(pid, signal = 'SIGKILL') {
  if (pid === undefined) return;
  if (isWindows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
  else if (!sendSignal(-pid, signal)) sendSignal(pid, signal);
}

/**
 * Whether a process runs.
 * @param {number} pid
 */
export function isAlive(pid) {
  return sendSignal(pid, 0) && !isZombie(pid);
}

/**
 * Whether a process has ended, but nobody has asked how: in containers there is often nobody who would.
 * @param {number} pid
 */
function isZombie(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.startsWith(' Z', status.lastIndexOf(')') + 1); // before it stands the program's name, whatever that is
  } catch {
    return false; // not on Linux
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals | 0} signal
 */
function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false; // it is gone
  }
}

/**
 * Calls back once when someone wants us to stop: Ctrl+C, a closed terminal, or `kill`.
 * @param {(exitCode: number, signal: NodeJS.Signals) => void} callback gets the code that shells expect then
 */
export function onInterrupt(callback) {
  let called = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (!called) callback(128 + constants.signals[signal], signal);
      called = true;
    });
  }
}

/**
 * How to start npm with these arguments: the npm that runs us, else the one on the PATH.
 * @param {readonly string[]} args without anything that a Windows shell would interpret
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(args) {
  const script = process.env.npm_execpath;
  // Other package managers set npm_execpath as well, and yarn has no `ci`.
  if (script !== undefined && /^npm(?:-cli)?\.c?js$/.test(path.basename(script))) {
    return { command: process.execPath, args: [script, ...args], shell: false };
  }
  // Node refuses to start a .cmd file without a shell.
  return { command: isWindows ? 'npm.cmd' : 'npm', args: [...args], shell: isWindows };
}

/**
 * Waits.
 * @param {number} milliseconds
 * @returns {Promise<undefined>}
 */
export function delay(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, undefined);
  });
}
