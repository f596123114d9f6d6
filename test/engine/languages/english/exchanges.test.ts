import assert from 'node:assert/strict';
import { findExchange } from '../../../../src/engine/languages/english/exchanges';
import { readTables } from '../../../../src/engine/languages/english/pattern-reader';
import { readPerson } from '../../../../src/engine/languages/english/people';
import { readWords } from '../../../../src/engine/languages/english/words';

/** What a sentence says from its start to where the longest phrase for somebody ends. */
function personIn(sentence: string): string | undefined {
  const words = readWords(sentence);
  const [end] = readPerson(words, 0);
  return end === undefined ? undefined : sentence.slice(0, words[end]?.start ?? sentence.length).trim();
}

function matches(pattern: string, sentence: string): boolean {
  const table = { patterns: [pattern], classes: { SAID: new Set(['said', 'asked']) } };
  return readTables([table])(readWords(sentence))(table) !== undefined;
}

describe('the words of a sentence', () => {
  it('are told apart from marks, contractions spelt out', () => {
    const words = readWords('We don’t, but @ida’ll mail a@b.example.').map(({ lower }) => lower);
    assert.deepEqual(words, ['we', 'do', 'not', ',', 'but', '@ida', 'will', 'mail', 'a@b.example', '.']);
  });

  it('end after 200 or so, however long the sentence', () => {
    assert.ok(readWords('so '.repeat(100_000)).length <= 201);
  });
});

describe('a phrase for somebody', () => {
  for (const [sentence, person] of [
    ['Two readers in Ry asked', 'Two readers in Ry asked'.slice(0, -6)],
    ['Barb H. asked', 'Barb H.'],
    ['A few of you asked', 'A few of you'],
    ['@ida_k asked', '@ida_k'],
    ['Recently asked', undefined],
    ['The pump asked', undefined],
  ] as const) {
    it(sentence, () => {
      assert.equal(personIn(sentence), person);
    });
  }
});

describe('a pattern over words', () => {
  for (const [pattern, sentence, fits] of [
    ['we|i SAID', 'So we asked.', true],
    ['we not? SAID', 'We not asked', true],
    ['we _1 SAID', 'We two then asked', false],
    ['^ tell', 'They tell', false],
    ['^ tell', 'Well, tell', true],
    ['we ~3 ida', 'We, said Ida', true],
    ['we _3 ida', 'We, said Ida', false],
    ['we -you SAID|you', 'we you', false],
    ['sent +ing|$', 'They sent.', true],
    ['WHO SAID', 'The nurse asked', true],
  ] as const) {
    it(`${pattern} ${fits ? 'fits' : 'does not fit'} “${sentence}”`, () => {
      assert.equal(matches(pattern, sentence), fits);
    });
  }
});

describe('what a sentence does for the exchange', () => {
  it('is the door, where it also credits', () => {
    assert.equal(findExchange('You told us it leaks; tell us where.')?.kind, 'invite');
  });

  it('begins where the words for it begin', () => {
    assert.deepEqual(findExchange('Sadly, we were wrong.'), { kind: 'candour', start: 7, needsUs: false });
  });
});
