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
    const { english, danish } = manifestTexts();
    assert.deepEqual(Object.keys(danish).sort(), Object.keys(english).sort());
  });
});

describe('the manifest’s texts', () => {
  it('are those that package.json asks for, and nothing else', () => {
    const asked = readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g);
    const keys = new Set([...asked].map(([, key]) => key));
    assert.deepEqual(Object.keys(manifestTexts().english).sort(), [...keys].sort());
  });

  it('say something, in Danish as well', () => {
    for (const [key, text] of Object.values(manifestTexts()).flatMap((texts) => Object.entries(texts))) {
      assert.match(String(text), /\p{L}/u, key);
    }
  });

  it('name the same settings and files in Danish', () => {
    const { english, danish } = manifestTexts();
    const named = (text: unknown): readonly string[] => (String(text).match(/`[^`]+`/g) ?? []).sort();
    for (const [key, text] of Object.entries(english)) assert.deepEqual(named(danish[key]), named(text), key);
  });
});

/** What package.json says, by its keys. */
function manifestTexts(): Readonly<Record<'english' | 'danish', Readonly<Record<string, unknown>>>> {
  const read = (file: string): Readonly<Record<string, unknown>> => Object(JSON.parse(readFileSync(file, 'utf8')));
  return { english: read('package.nls.json'), danish: read('package.nls.da.json') };
}
