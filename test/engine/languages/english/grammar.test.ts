import assert from 'node:assert/strict';
import { nounPhrases } from '../../../../src/engine/languages/english/grammar';
import { gerund, thirdPerson } from '../../../../src/engine/languages/english/verbs';

describe('English noun phrases', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['We have a new pump in the cellar.', ['a new pump', 'the cellar']],
    ['Our annual report is out.', ['Our annual report']],
    ['They came for the launch of the night bus.', ['the launch of the night bus']],
    ['It hums.', []],
  ];
  for (const [text, phrases] of cases) {
    it(text, () => {
      assert.deepEqual(
        nounPhrases(text).map((phrase) => phrase.text),
        phrases,
      );
      for (const phrase of nounPhrases(text)) assert.equal(text.slice(phrase.start, phrase.end), phrase.text);
    });
  }

  it('tells one from many', () => {
    assert.deepEqual(
      ['our new pump', 'our new pumps', 'the results of the survey'].map((text) => nounPhrases(text)[0]?.isPlural),
      [false, true, true],
    );
  });
});

describe('English verbs', () => {
  it('make their third person', () => {
    assert.deepEqual(['support', 'launch', 'carry', 'play', 'have', 'be'].map(thirdPerson), [
      'supports',
      'launches',
      'carries',
      'plays',
      'has',
      'is',
    ]);
  });

  it('make their gerund', () => {
    assert.deepEqual(['launch', 'release', 'be', 'run', 'tie', 'see', 'employ'].map(gerund), [
      'launching',
      'releasing',
      'being',
      'running',
      'tying',
      'seeing',
      'employing',
    ]);
  });
});
