import assert from 'node:assert/strict';
import { staleFiles } from '../scripts/generate/generated-files.mjs';
import { openings, rules } from '../src/engine';

describe('generated files', () => {
  it('are what npm run generate writes', async () => {
    const stale = await staleFiles({ openings, rules }, process.cwd());
    assert.deepEqual(stale, []);
  });
});
