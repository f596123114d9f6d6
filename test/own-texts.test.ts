import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../src/engine/index';

/** What Two-Way finds in one of the project's own texts. */
function findingsIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return analyse(text, { language: 'en' }).findings.map(
    ({ ruleId, span }) => `${ruleId}: ${text.slice(span.start, span.end)}`,
  );
}

describe('our own texts', () => {
  for (const file of ['README.md', 'CONTRIBUTING.md', 'docs/configuration.md']) {
    it(`${file} passes`, () => assert.deepEqual(findingsIn(file), []));
  }

  const records = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);
  for (const file of ['CHANGELOG.md', ...records]) {
    it(`${file} sells nothing, and as a record it need not ask`, () => {
      assert.deepEqual(
        findingsIn(file).filter((finding) => !/^(?:no-opening|open-loop):/.test(finding)),
        [],
      );
    });
  }
});
