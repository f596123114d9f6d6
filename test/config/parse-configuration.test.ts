import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { parseConfiguration, positionAt } from '../../src/config/parse-configuration';

/** The problems of a file, each with the stretch of the file that it marks. */
function problemsOf(text: string): readonly string[] {
  const source = text.replace(/^\uFEFF/, '');
  return parseConfiguration(text).problems.map(
    ({ path, message, span }) => `${path} | ${message} | ${source.slice(span.start, span.end)}`,
  );
}

describe('a configuration file', () => {
  const cases: readonly (readonly [text: string, ...problems: readonly string[]])[] = [
    ['{ "colour": "red" }', 'colour | is not a setting of Two-Way, found "red" | "colour": "red"'],
    [
      '\uFEFF// ours\n{ "rules": { "hard-sell": "loud" }, }',
      'rules.hard-sell | expected one of "off", "hint", "information", "warning", found "loud" | "hard-sell": "loud"',
    ],
    [
      '{ "a.b": 1, "a": { "b": 2 } }',
      'a.b | is not a setting of Two-Way, found 1 | "a.b": 1',
      'a | is not a setting of Two-Way, found {"b":2} | "a": { "b": 2 }',
    ],
    ['{ "language": "en", "language": 1 }', 'language | expected one of "auto", "en", "da", found 1 | "language": 1'],
    ['{ "include": ["a", 2] }', 'include[1] | expected a glob, found 2 | 2'],
    [
      '{ "phrases": { "hard-sell": ["asap", { "suggestion": "soon" }] } }',
      'phrases.hard-sell[1].phrase | expected a text of 1 to 200 characters, found undefined | { "suggestion": "soon" }',
    ],
    [
      '{ "__proto__": { "language": "en" } }',
      '__proto__ | is not a setting of Two-Way, found {"language":"en"} | "__proto__": { "language": "en" }',
    ],
    ['[]', ' | expected an object, found [] | []'],
    ['{ "rules": {}', 'line 1 | close brace expected | '],
  ];
  for (const [text, ...problems] of cases) {
    it(`says what cannot be used, and where, in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(problemsOf(text), problems));
  }

  it('is explained by an example that holds', () => {
    const [, example = ''] = /```jsonc\n([\s\S]*?)```/.exec(readFileSync('docs/configuration.md', 'utf8')) ?? [];
    const { settings, problems } = parseConfiguration(example);
    assert.deepEqual(problems, []);
    assert.equal(settings.phrases['hard-sell']?.length, 2);
  });

  it('may have any setting that is called like something inherited', () => {
    assert.equal(parseConfiguration('{ "__proto__": { "language": "da" } }').settings.language, undefined);
  });

  it('is read whatever it holds, and every problem stands in it', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"rules":${json},"phrases":{"hard-sell":[${json}]}`),
    );
    fc.assert(
      fc.property(text, (source) => {
        for (const { span } of parseConfiguration(source).problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= source.length);
        }
      }),
    );
  });

  it('has thousands of problems in no more time than it takes to read', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `"key.${index}": 1`);
    assert.equal(parseConfiguration(`{${keys.join()}}`).problems.length, keys.length);
  }).timeout(5000);
});

describe('positionAt', () => {
  it('counts lines of any ending, behind a byte order mark', () => {
    assert.deepEqual(positionAt('\uFEFFa\r\nb\rc\nd🚀e', 10), { line: 3, character: 3 });
  });
});
