// Starting other processes, and above all ending them with everything they started.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
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

/** Milliseconds in which a further signal is the same one: at Ctrl+C both the terminal and npm send it. */
const echoLimit = 500;

/**
 * Calls back once when someone wants us to stop: Ctrl+C, a closed terminal, or `kill`. Who asks again is not kept waiting:
 * then this process exits at once.
 * @param {(exitCode: number, signal: NodeJS.Signals) => void} callback gets the code that shells expect then
 */
export function onInterrupt(callback) {
  /** @type {number | undefined} */
  let firstAt;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    const exitCode = 128 + constants.signals[signal];
    process.on(signal, () => {
      if (firstAt === undefined) {
        firstAt = performance.now();
        callback(exitCode, signal);
      } else if (performance.now() - firstAt > echoLimit) process.exit(exitCode);
    });
  }
}

/**
 * Sees to it that a process and everything it started end with us, unless it has ended before. Nothing can see to that
 * when we are killed.
 * @template {import('node:child_process').ChildProcess} Child
 * @param {Child} child spawned as `endTree` wants it
 * @returns {Child} the same
 */
export function endWithUs(child) {
  const end = () => endTree(child.pid);
  // First of all: others remove the folders in which it writes.
  process.prependListener('exit', end);
  child.once('exit', () => process.removeListener('exit', end));
  return child;
}
