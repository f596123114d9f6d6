// The tests are bundled with this file (scripts/build/bundles.mjs): a web worker cannot require files.
import { announceTests } from '../announce-tests';
import { environment } from './environment';

/** Runs every test; rejects when one failed, or when none ran although all were asked for. */
export async function run(): Promise<void> {
  let passed = 0;
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', () => passed++);
    announceTests(runner);
  });
  if (failed > 0) throw new Error(`${failed} ${failed === 1 ? 'test' : 'tests'} failed.`);
  // A pattern may be meant for other tests than these.
  if (passed === 0 && !environment['TEST_GREP']) throw new Error('No test ran.');
}
