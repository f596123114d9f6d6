'use strict';
// Goes with the tests when they run in a web worker, and does there what test-shim.cjs does in Node.
// web-front.mjs, which serves it, makes it the body of a function with the parameters loadTests, reportAddress and
// testEnvironment.
/* global EventTarget, self, XMLHttpRequest, loadTests, reportAddress, testEnvironment */

/** Waits for the answer, so that a report arrives even if the very next thing is an endless loop. */
function send(report) {
  const request = new XMLHttpRequest();
  request.open('POST', reportAddress, false);
  request.send(JSON.stringify(report));
}

exports.run = async () => {
  send({ started: 'web worker' });
  redirectConsole();
  reportUncaught();
  let exitCode = 0;
  try {
    const tests = { exports: {} };
    loadTests(tests, tests.exports);
    const run = tests.exports.run ?? tests.exports.default?.run;
    if (typeof run !== 'function') throw new Error('the tests export no run() function');
    await run();
  } catch (error) {
    exitCode = 1;
    send({ stream: 2, text: `${describe(error)}\n` });
  }
  send({ done: exitCode });
};

function redirectConsole() {
  const streams = { log: 1, info: 1, debug: 1, warn: 2, error: 2, trace: 2 };
  for (const [name, stream] of Object.entries(streams)) {
    const value = (...args) => {
      send({ stream, text: `${format(args)}\n` });
    };
    Object.defineProperty(console, name, { configurable: true, writable: true, value });
  }
}

/** The extension host blocks `self.addEventListener`, but not the function that it hides. */
function reportUncaught() {
  const listen = EventTarget.prototype.addEventListener.bind(self);
  listen('error', (event) => {
    send({ stream: 2, text: `uncaught exception: ${describe(event.error ?? event.message)}\n` });
  });
  listen('unhandledrejection', (event) => {
    send({ stream: 2, text: `unhandled rejection: ${describe(event.reason)}\n` });
  });
}

/** What Node's util.format does, as far as mocha needs it. */
function format([first = '', ...args]) {
  const text =
    typeof first === 'string' ? first.replace(/%[sdifjoO%]/g, (directive) => insert(directive, args)) : show(first);
  return [text, ...args.map(show)].join(' ');
}

function insert(directive, args) {
  if (directive === '%%') return '%';
  if (args.length === 0) return directive;
  return directive === '%d' || directive === '%i' ? String(Number(args.shift())) : show(args.shift());
}

function show(value) {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value); // it refers to itself
  }
}

function describe(error) {
  return error instanceof Error && /^\d+ tests? failed/.test(error.message) ? error.message : show(error);
}

// Mocha's browser build expects a page around it.
globalThis.location ??= { search: '' };
globalThis.process ??= {};
process.env = { ...process.env, ...testEnvironment };
process.argv ??= [];
process.versions ??= {};
process.cwd ??= () => '/';
process.nextTick ??= (task, ...args) => queueMicrotask(() => task(...args));
