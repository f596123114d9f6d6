import type { Runner } from 'mocha';

/** Starts a line that names the test which now runs. `npm test` keeps such lines to itself, and quotes the last one when a run is cut short. */
export const announcement = '\u001e';

/**
 * Prints the full title of every test as it begins, and of the hooks that run before or after all tests of a suite.
 * Works with mocha in Node and with its browser build.
 */
export function announceTests(runner: Runner): void {
  const announce = (title: string): void => console.log(`${announcement}${title.replaceAll(/\s+/g, ' ')}`);
  runner.on('test', (test) => announce(test.fullTitle()));
  runner.on('hook', (hook) => {
    if (hook.title.includes(' all"')) announce(hook.fullTitle());
  });
}
