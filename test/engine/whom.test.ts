import assert from 'node:assert/strict';
import { aboutOf, analyse, defaultSettings, type Language } from '../../src/engine';

/** Who each sentence of a text is about. */
function aboutEach(text: string, language: Language, names: readonly string[] = []): readonly string[] {
  const settings = { ...defaultSettings, organisation: { ...defaultSettings.organisation, names } };
  return analyse(text, { language, settings }).whom.map(aboutOf);
}

describe('whomOf', () => {
  it('tells English sentences about us, you, both and the matter apart', () => {
    const text = "We're open. You know your street. We would ask you. The pump hums. The US is far.";
    assert.deepEqual(aboutEach(text, 'en'), ['us', 'you', 'both', 'matter', 'matter']);
  });

  it('tells Danish sentences apart, and “I” for you from “I” for in', () => {
    const text =
      'Vi har åbent. I kan ringe til os. I dag regner det. Hvad vil I have? Pumpen brummer. Skriv til os, hvis du vil.';
    assert.deepEqual(aboutEach(text, 'da'), ['us', 'both', 'matter', 'you', 'matter', 'both']);
  });

  it('counts the organisation’s own names as us', () => {
    assert.deepEqual(aboutEach('Acme is hiring. The baths are open.', 'en', ['Acme']), ['us', 'matter']);
  });

  it('leaves out what somebody else is quoted with', () => {
    assert.deepEqual(aboutEach('"I stayed for an hour," says Birgit Holm.', 'en'), ['matter']);
  });
});
