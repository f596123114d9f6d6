// Must be imported before any test: it defines `describe` and `it`.
import { environment } from './environment';
import 'mocha/mocha.js';

/** Milliseconds a test may take; the helpers give up earlier and say what they waited for. */
const testLimit = 20_000;

mocha.setup({
  ui: 'bdd',
  reporter: 'spec',
  color: environment['TEST_COLOR'] === '1',
  timeout: testLimit,
});
const pattern = environment['TEST_GREP'];
if (pattern) mocha.grep(pattern);
