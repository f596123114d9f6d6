// Starts the VS Code server, which holds the extension host and serves the page of VS Code.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../common/expected-error.mjs';
import { endTree, endWithUs, ownGroup } from '../common/processes.mjs';
import { within } from '../common/time.mjs';
import { nodeForServer } from './node-version.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const mainScript = path.join(here, 'node_modules/code-server/lib/vscode/out/server-main.js');

/** Milliseconds until the server must listen; it takes 130 on an idle machine. */
const startLimit = 30_000;

/** What stands for a port that somebody else has. */
const portInUse = 'port in use';

/** Milliseconds that the server may take to end by itself, which removes its sockets from the temporary folder. */
const patience = 1000;

/**
 * A server that listens.
 * @typedef {object} Server
 * @property {number} port
 * @property {string} authority host and port
 * @property {() => string} log what it printed so far
 * @property {Promise<number | string>} exited its exit code or signal, once it is gone
 * @property {() => Promise<void>} stop ends it and all that it started
 */

/**
 * @typedef {object} ServerOptions
 * @property {string} userDataFolder
 * @property {string} extensionsFolder
 * @property {number} [port] 0, the default, takes a free one
 * @property {string | undefined} [token] who opens a window must know it; none for test runs
 * @property {string | undefined} [locale] display language
 * @property {string | undefined} [temporaryFolder] for its own temporary files and those of what runs in it
 * @property {boolean} [forTests] makes the page take an extension under development, and report the end of its tests
 * @property {((text: string) => void) | undefined} [onLog]
 */

/**
 * Starts a server on 127.0.0.1. It ends when this process does, however that happens.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 * @throws {ExpectedError} when it is not installed, or does not start
 */
export async function startServer(options) {
  requireInstalled();
  const child = spawn(nodeForServer(), ['--import', leash(), mainScript, ...serverArguments(options)], {
    detached: ownGroup,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'], // the fourth is the leash
    env: serverEnvironment(options.temporaryFolder),
  });
  endWithUs(child);
  const exited = exitOf(child);
  const output = collectOutput(child, options.onLog);
  const stop = async () => {
    endTree(child.pid, 'SIGTERM');
    await within(patience, exited);
    endTree(child.pid);
    await exited;
  };

  const started = Promise.race([listening(child, output), exited.then(String)]);
  const port = await within(startLimit, started, `not listening after ${startLimit / 1000} s`);
  if (typeof port !== 'number') {
    await stop();
    if (port === portInUse)
      throw new ExpectedError(`Port ${options.port} is in use. Another one is chosen without --port.`);
    throw new ExpectedError(`The VS Code server did not start (${port}).\n${output().slice(-3000)}`);
  }
  return { port, authority: `127.0.0.1:${port}`, log: output, exited, stop };
}

/**
 * Runs one of the server's own commands, such as --install-extension, to its end.
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | string, output: string }>}
 */
export async function runServerCommand(args) {
  requireInstalled();
  const child = spawn(nodeForServer(), [mainScript, '--accept-server-license-terms', ...args], {
    detached: ownGroup,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: serverEnvironment(),
  });
  endWithUs(child);
  const output = collectOutput(child);
  return { code: await exitOf(child), output: output() };
}

function requireInstalled() {
  if (existsSync(mainScript)) return;
  throw new ExpectedError('VS Code for the browser is not installed. Run: node scripts/code-host/setup.mjs');
}

function leash() {
  return new URL('leash.mjs', import.meta.url).href; // on Windows --import takes addresses only
}

/** @param {ServerOptions} options */
function serverArguments({ userDataFolder, extensionsFolder, port = 0, token, locale, forTests = false }) {
  const args = ['--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms'];
  args.push(...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]));
  args.push('--telemetry-level', 'off', '--disable-telemetry', '--disable-experiments', '--disable-update-check');
  args.push('--disable-workspace-trust', '--disable-getting-started-override');
  args.push('--user-data-dir', userDataFolder, '--extensions-dir', extensionsFolder);
  if (forTests) args.push('--enable-smoke-test-driver');
  if (locale !== undefined) args.push('--locale', locale);
  return args;
}

/**
 * What npm, an outer VS Code or Node's options put into the environment would change how the server behaves.
 * @param {string} [temporaryFolder]
 */
function serverEnvironment(temporaryFolder) {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|NODE_OPTIONS$|VSCODE_|ELECTRON_)/.test(name),
  );
  const temporary = temporaryFolder && { TMPDIR: temporaryFolder, TEMP: temporaryFolder, TMP: temporaryFolder };
  return { ...Object.fromEntries(entries), ...temporary, EXTENSIONS_GALLERY: '{}' };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {((text: string) => void)} [onLog]
 * @returns {() => string}
 */
function collectOutput(child, onLog) {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      onLog?.(text);
    });
  }
  return () => output;
}

/**
 * The port, from the line that says so: with --port 0 only the server knows it. Or that it is taken, which the server survives.
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => string} output
 * @returns {Promise<number | typeof portInUse>}
 */
function listening(child, output) {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(output())?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.stderr?.on('data', () => {
      if (output().includes('EADDRINUSE')) resolve(portInUse);
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number | string>}
 */
function exitOf(child) {
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(code ?? signal ?? -1));
    child.on('error', (error) => resolve(error.message));
  });
}
