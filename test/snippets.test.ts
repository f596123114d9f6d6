import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, type Language, openings as readers } from '../src/engine';

interface Snippet {
  readonly name: string;
  readonly prefixes: readonly string[];
  readonly body: string;
}

function snippetsOf(file: string): readonly Snippet[] {
  const snippets: Readonly<Record<string, unknown>> = Object(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(snippets).map(([name, snippet]) => {
    const { prefix, body }: { readonly prefix?: unknown; readonly body?: unknown } = Object(snippet);
    assert.ok(Array.isArray(prefix), name);
    return { name, prefixes: prefix.map(String), body: Array.isArray(body) ? body.join('\n') : String(body) };
  });
}

/** What stands in the editor as long as nothing has been filled in. */
function untouched(body: string): string {
  return body
    .replaceAll(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, (_, text: string) => text.replaceAll(/\\(.)/g, '$1'))
    .replaceAll(/\$\w+/g, '');
}

const files: Readonly<Record<Language, string>> = { en: 'snippets/english.json', da: 'snippets/danish.json' };

for (const [language, file] of [
  ['en', files.en],
  ['da', files.da],
] as const) {
  describe(`the snippets in ${file}`, () => {
    const snippets = snippetsOf(file);
    const sentences = snippets.filter(({ body }) => !body.startsWith('<!--') && !body.startsWith('---'));

    it('have a prefix of their own, which begins with tw- and can be typed without æ, ø and å', () => {
      const prefixes = snippets.map((snippet) => snippet.prefixes);
      assert.equal(new Set(prefixes.flat()).size, prefixes.flat().length);
      for (const some of prefixes)
        assert.ok(
          some.some((prefix) => /^tw-[a-z-]+$/.test(prefix)),
          some.join(),
        );
    });

    for (const { name, body } of sentences) {
      it(`${name}: reminds of every placeholder, and of nothing else`, () => {
        const text = untouched(body);
        const found = analyse(text, { language }).findings.map(
          ({ ruleId, span }) => `${ruleId} ${text.slice(span.start, span.end)}`,
        );
        // In a quotation somebody else is speaking, and nothing is a finding.
        const placeholders = text.match(/(?<![“»])\{[^{}]*\}/g) ?? [];
        assert.deepEqual(
          found,
          placeholders.map((placeholder) => `unfilled-placeholder ${placeholder}`),
        );
      });
    }

    const canAsk = readers.some(({ id, languages }) => id === 'ask' && languages.some((each) => each === language));
    const skeletons = sentences.filter(({ prefixes }) => /^tw-(?:post|opslag)-/.test(prefixes[0] ?? ''));
    for (const { name, body } of canAsk ? skeletons : []) {
      it(`${name}: asks its readers something`, () => {
        const { openings } = analyse(untouched(body), { language });
        assert.ok(openings.some(({ kind }) => kind === 'ask'));
      });
    }
  });
}

describe('the snippets', () => {
  it('are as many in Danish as in English', () => {
    assert.equal(snippetsOf(files.da).length, snippetsOf(files.en).length);
  });
});
