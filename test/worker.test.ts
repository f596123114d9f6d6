import assert from 'node:assert/strict';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

/** Runs two tests the way a web worker does, and resolves with what the run was rejected with. */
const program = `
  import './test/integration/setup.ts';
  import { run } from './test/integration/run.ts';
  describe('a suite', () => {
    it('passes', () => undefined);
    it('fails', () => { throw new Error('no'); });
  });
  globalThis.outcome = run().catch(({ message }) => message);`;

describe('the integration tests’ runner', () => {
  it('needs nothing that VS Code’s web worker lacks', async () => {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: '.' },
      bundle: true,
      platform: 'browser',
      write: false,
      define: { 'process.env.MOCHA_COLORS': 'undefined' },
    });
    const quiet = { log: () => undefined, error: () => undefined };
    const worker = createContext({ setTimeout, clearTimeout, setInterval, clearInterval, console: quiet });
    runInContext(outputFiles[0]?.text ?? '', worker);
    assert.equal(await worker['outcome'], '1 test failed.');
  }).timeout(60_000);
});
