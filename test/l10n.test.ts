import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

/** What the extension's code says to the writer, in English. */
function messages(): readonly string[] {
  const files = readdirSync('src/editor', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const sources = files.map((file) => readFileSync(`src/editor/${file}`, 'utf8'));
  const found = sources
    .flatMap((source) => [...source.matchAll(/l10n\.t\(\s*'([^']*)'/g)])
    .map(([, text = '']) => text);
  return [...new Set(found)].sort();
}

describe('the Danish translation', () => {
  it('has everything that the extension says, and nothing else', () => {
    const translated: unknown = JSON.parse(readFileSync('l10n/bundle.l10n.da.json', 'utf8'));
    assert.deepEqual(Object.keys(translated ?? {}).sort(), messages());
  });

  it('has the same placeholders', () => {
    const translated: unknown = JSON.parse(readFileSync('l10n/bundle.l10n.da.json', 'utf8'));
    for (const [english, danish] of Object.entries(translated ?? {})) {
      assert.deepEqual(String(danish).match(/\{\d\}/g), english.match(/\{\d\}/g), english);
    }
  });

  it('has the manifest’s texts', () => {
    const [english, danish] = ['package.nls.json', 'package.nls.da.json'].map((file) =>
      Object.keys(JSON.parse(readFileSync(file, 'utf8'))).sort(),
    );
    assert.deepEqual(danish, english);
  });
});
