import assert from 'node:assert/strict';
import { staleFiles } from '../scripts/generate/generated-files.mjs';
import * as engine from '../src/engine';

describe('generated files', function () {
  this.timeout(60_000);

  it('are what npm run generate writes', async () => {
    const stale = await staleFiles(engine, process.cwd());
    assert.deepEqual(stale, []);
  });
});
