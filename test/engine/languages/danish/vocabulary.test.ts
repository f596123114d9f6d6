import assert from 'node:assert/strict';
import { stemOf, tailsOf } from '../../../../src/engine/languages/danish/stems';
import { danishVocabulary } from '../../../../src/engine/languages/danish/vocabulary';
import { classNames, type WordClass } from '../../../../src/engine/model/class-names';
import { Lexicon } from '../../../../src/engine/model/lexicon';

const lexicon = new Lexicon(danishVocabulary);

/** The lists of each word of a sentence. */
function listsOf(sentence: string): readonly (readonly WordClass[])[] {
  return lexicon.read(sentence).map(({ classes }) => classes.flatMap((list) => classNames[list] ?? []));
}

describe('a Danish stem', () => {
  for (const forms of ['kunde kunder kunden kunderne kundernes', 'høre hører hørte', 'besluttet besluttes beslutte']) {
    it(`is the same for ${forms}`, () => assert.equal(new Set(forms.split(' ').map(stemOf)).size, 1));
  }

  for (const [word, stem] of Object.entries({ pris: 'pris', fest: 'fest', I: 'I', komme: 'kom', er: 'er' })) {
    it(`of “${word}” is “${stem}”`, () => assert.equal(stemOf(word), stem));
  }

  it('ends with what a compound can end with, the longest first, four letters and more', () => {
    assert.deepEqual(tailsOf('busrute'), ['rute']);
    assert.deepEqual(tailsOf('rute'), []);
  });
});

describe('the Danish vocabulary', () => {
  it('puts a compound into the lists of its last part', () => {
    const [compound = []] = listsOf('vandkunderne');
    assert.ok(compound.includes('reader-role'), String(compound));
  });

  it('tells the readers, "I", from "in", "i"', () => {
    const [, you = [], , inside = []] = listsOf('Har I været i Ribe?');
    assert.ok(you.includes('body-you'), String(you));
    assert.ok(!inside.includes('body-you'), String(inside));
  });

  it('takes "I" at the beginning for the readers only before a verb', () => {
    assert.equal(lexicon.read('I har ret.')[0]?.text, 'I');
    assert.equal(lexicon.read('I maj lukker vi.')[0]?.text, 'i');
  });

  it('knows the forms of a word, and spells each as it stands there', () => {
    const [kunde, kunder] = lexicon.read('Kunde kunderne');
    assert.equal(kunde?.key, kunder?.key);
    assert.deepEqual([kunde?.text, kunder?.text], ['kunde', 'kunderne']);
  });

  it('tells a passive from words that end like one', () => {
    const [passive = 0, pronoun = 0] = ['besluttes', 'deres'].map(danishVocabulary.traitsByEnding);
    assert.notEqual(passive, pronoun);
    assert.equal(pronoun, 0);
  });
});
