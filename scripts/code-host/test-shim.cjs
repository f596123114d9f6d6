'use strict';
// Loaded by VS Code's extension host in place of the real test entry, which is in CODE_HOST_TESTS. Connects to the code
// host, sends it everything that the tests print, runs the real entry, and reports the outcome. VS Code's own word on
// the outcome cannot be trusted: it reports 0 for an extension host that was killed.
const net = require('node:net');
const { pathToFileURL } = require('node:url');
const util = require('node:util');

exports.run = async function run() {
  const send = await openLine();
  await send({ started: `node ${process.version}` });
  redirectConsole(send);
  // The extension host keeps these to itself; someone who looks for a failure wants to see them.
  process.on('uncaughtException', (error) => send({ stream: 2, text: `uncaught exception: ${describe(error)}\n` }));
  process.on('unhandledRejection', (error) => send({ stream: 2, text: `unhandled rejection: ${describe(error)}\n` }));

  let exitCode = 0;
  try {
    await runEntry(process.env.CODE_HOST_TESTS);
  } catch (error) {
    exitCode = 1;
    await send({ stream: 2, text: `${describe(error)}\n` });
  }
  await send({ done: exitCode });
};

/** A function that sends one report to the code host and resolves when it is written. */
async function openLine() {
  const socket = net.connect(Number(process.env.CODE_HOST_PORT), '127.0.0.1');
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
  socket.on('error', () => undefined); // the code host is gone, and will end us
  let over = false;
  return (report) => {
    if (over) return undefined; // what VS Code prints while it closes is no part of the tests
    over = report.done !== undefined;
    return new Promise((resolve) => {
      socket.write(`${JSON.stringify(report)}\n`, resolve);
    });
  };
}

/**
 * Sends what is printed with console.*. The extension host turns whole lines written to process.stdout and stderr into
 * such calls, so that covers them too.
 */
function redirectConsole(send) {
  const streams = { log: 1, info: 1, debug: 1, warn: 2, error: 2, trace: 2 };
  const colors = process.env.TEST_COLOR === '1';
  for (const [name, stream] of Object.entries(streams)) {
    const value = (...args) => {
      send({ stream, text: `${util.formatWithOptions({ colors }, ...args)}\n` });
    };
    // Assigning has no effect: the extension host guards console with accessors.
    Object.defineProperty(console, name, { configurable: true, writable: true, value });
  }
}

/** Runs either shape that VS Code accepts: `run(): Promise`, and `run(root, callback(error, failures))`. */
async function runEntry(entry) {
  const tests = await load(entry);
  const run = tests.run ?? tests.default?.run;
  if (typeof run !== 'function') throw new Error(`${entry} exports no run() function`);
  if (run.length < 2) return run();
  return new Promise((resolve, reject) => {
    run(entry, (error, failures) => {
      if (error) reject(error);
      else if (failures) reject(new Error(`${failures} tests failed.`));
      else resolve();
    });
  });
}

async function load(entry) {
  try {
    return require(entry);
  } catch (error) {
    if (error.code !== 'ERR_REQUIRE_ESM' && error.code !== 'ERR_REQUIRE_ASYNC_MODULE') throw error;
    return import(pathToFileURL(require.resolve(entry)).href);
  }
}

/** The stack; of a failed test run only the message, because mocha has shown all there is to see. */
function describe(error) {
  if (!(error instanceof Error)) return util.inspect(error);
  return /^\d+ tests? failed/.test(error.message) ? error.message : error.stack;
}
