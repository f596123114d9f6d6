// Must be imported before any test: it defines `describe` and `it`.
import 'mocha/mocha.js';

// Mocha's browser build looks here for options; Node has no such thing.
if (!('location' in globalThis)) Reflect.set(globalThis, 'location', { search: '' });

/** Milliseconds a test may take; the helpers give up earlier and say what they waited for. */
const testLimit = 20_000;

mocha.setup({
  ui: 'bdd',
  reporter: 'spec',
  color: process.env['TEST_COLOR'] === '1',
  timeout: testLimit,
});
const pattern = process.env['TEST_GREP'];
if (pattern) mocha.grep(pattern);
