import { spawn } from 'node:child_process';
import process from 'node:process';
import { findOnPath } from './find-on-path.mjs';
import { within } from './time.mjs';

/** Milliseconds that Xvfb may take to come up. */
const startLimit = 10_000;

/**
 * Somewhere to show a window.
 * @typedef {object} Display
 * @property {Record<string, string>} environment to start the program with
 * @property {() => void} stop
 */

/** Whether a window can be shown to a person: always on macOS and Windows, with a display server elsewhere. */
export function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether windows can be shown at all, be it to nobody: by Xvfb. */
export function canHaveDisplay() {
  return hasDisplay() || findXvfb() !== undefined;
}

/**
 * Gives the display that there is, or starts an invisible one.
 * @returns {Promise<Display | undefined>} `undefined` when there is neither
 */
export async function openDisplay() {
  if (hasDisplay()) return { environment: {}, stop: () => undefined };
  const xvfb = findXvfb();
  if (xvfb === undefined) return undefined;

  // Xvfb takes a free number and writes it to the file descriptor that it is told.
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await within(startLimit, displayNumber(child));
  if (number !== undefined) return { environment: { DISPLAY: `:${number}` }, stop: () => void child.kill() };
  child.kill();
  return undefined;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string | undefined>}
 */
function displayNumber(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(undefined));
    child.on('exit', () => resolve(undefined));
    child.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
}

function findXvfb() {
  return findOnPath('Xvfb');
}
