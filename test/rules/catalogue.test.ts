import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readMarks } from '../../scripts/generate/marked-text.mjs';
import { rules } from '../../src/engine';
import { catalogue } from './read-examples';

/** Of texts that are reported, and of texts that are left alone. */
const fewestExamples = 6;

/** What VS Code's settings and a narrow list of problems show without cutting it, in code units. */
const longestSummary = 70;

describe('the catalogue', () => {
  for (const folder of ['rules', 'openings']) {
    it(`lists what is in src/engine/${folder}, by id`, () => {
      const listed = catalogue.filter((entry) => entry.folder === folder).map(({ id }) => id);
      const names = readdirSync(`src/engine/${folder}`).map((file) => file.replace(/\.ts$/, ''));
      const expected = names.filter((name) => name !== 'index').sort();
      assert.deepEqual(listed, expected);
    });
  }

  it('has no id twice', () => {
    assert.equal(new Set(catalogue.map(({ id }) => id)).size, catalogue.length);
  });

  it('has a setting for every rule, and no other', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    const settings = valueAt(manifest, ['contributes', 'configuration', 'properties', 'twoWay.rules', 'properties']);
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(Object.keys(Object(settings)), ids);
  });

  for (const { id, languages, summary, examples } of catalogue) {
    describe(id, () => {
      it('has a page', () => {
        assert.ok(readFileSync(`docs/rules/${id}.md`, 'utf8').includes(`\n# ${id}\n`));
      });

      it('shows at least six texts that it reports and six that it leaves alone', () => {
        const reported = examples.filter(isMarked).length;
        const accepted = examples.length - reported;
        assert.ok(Math.min(reported, accepted) >= fewestExamples, `${reported} reported, ${accepted} left alone`);
      });

      it('shows both in each of its languages', () => {
        const shown = new Set(examples.map((example) => `${example.language} ${isMarked(example)}`));
        const expected = languages.flatMap((language) => [`${language} true`, `${language} false`]);
        assert.deepEqual([...shown].sort(), expected.sort());
      });

      it('sums up in one line', () => {
        const long = Object.values(summary).filter((text) => text.length > longestSummary);
        assert.deepEqual(long, []);
      });
    });
  }
});

function isMarked({ text }: { readonly text: string }): boolean {
  return readMarks(text).spans.length > 0;
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => new Map(Object.entries(Object(inner))).get(key), value);
}
