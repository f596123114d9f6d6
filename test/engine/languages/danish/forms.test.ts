import assert from 'node:assert/strict';
import { finder, form } from '../../../../src/engine/languages/danish/forms';

describe('a form', () => {
  const cases: readonly (readonly [source: string, text: string, found: string | undefined])[] = [
    [String.raw`\bfå\b`, 'Du kan få en.', 'få'],
    [String.raw`\bfå\b`, 'Du får en.', undefined],
    [String.raw`\bør\b`, 'En tør kiks.', undefined],
    [String.raw`\bårets \p{L}{2,20}`, 'Det er ÅRETS Fløde!', 'ÅRETS Fløde'],
    [String.raw`^\P{L}{0,4}så\b`, '🎉 Så er den her.', '🎉 Så'],
    [String.raw`\b(?:du|I) \p{Lu}er`, 'Så DU ser', 'DU ser'],
    [String.raw`\ba[\p{L}-]{2,9}\b`, 'et a-å-ø her', 'a-å-ø'],
  ];
  for (const [source, text, found] of cases) {
    it(`${source} finds ${found ?? 'nothing'} in “${text}”`, () => {
      const match = form(source).exec(text);
      assert.equal(match ? text.slice(match.index, match.index + match[0].length) : undefined, found);
    });
  }

  it('minds capitals where it is told to', () => {
    const name = form(String.raw`\p{Lu}\p{L}{1,20} er`, 'minded');
    assert.deepEqual([name.test('Fjordtel er her'), name.test('fjordtel er her')], [true, false]);
  });
});

describe('a finder', () => {
  const find = finder([form(String.raw`\bældre\b`), form(String.raw`[ ,]{0,2}så vent ikke[!.]{0,3}`)], (sentence) =>
    sentence.startsWith('Nej'),
  );
  const found = (sentence: string): string | undefined => {
    const span = find(sentence);
    return span && sentence.slice(span.start, span.end);
  };

  it('finds the letters of what the first form matches', () => {
    assert.deepEqual(['Den er væk, så vent ikke!', 'Så vent ikke, den er ældre.'].map(found), [
      'så vent ikke',
      'ældre',
    ]);
  });

  it('finds nothing where there is a veto, or no match', () => {
    assert.deepEqual(['Nej, så vent ikke!', 'Det var forældre.'].map(found), [undefined, undefined]);
  });
});
