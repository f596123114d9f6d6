import assert from 'node:assert/strict';
import type { Language } from '../../../src/engine/index';
import { splitSentences } from '../../../src/engine/reading/sentences';

/** The text's sentences, written with "|" between them in the tests. */
function split(text: string, language: Language): string {
  return splitSentences(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

describe('splitting sentences', () => {
  const texts: Readonly<Record<Language, readonly string[]>> = {
    en: [
      'The pump is here.|It runs at night!|Does it hum?|No.',
      'Mr. Holm met Dr. Lee at St. Mary’s.|They talked.',
      'Bring e.g. a jar, i.e. glass.|We fill it.',
      'It weighs 3.5 kg and costs approx. 40 euros.|It fits.',
      'The pump is made by Acme Inc.|The works are in Hull.',
      'Acme Inc. Chairman Bo Lund resigned.',
      'We open at 9 a.m. on Monday.|We close at 5 p.m.|The desk is open longer.',
      'J. R. Moss wrote it.|It is short.',
      'Was it cheap?|No.|It cost 40 euros, see no. 4 and fig. 2.',
      'Take vitamin C.|It helps from Dec. 4 on, not in Dec.|Ask Ed.|He knows.',
      'See node.js or two-way.example for more.',
      '“Really?” she asked.|He nodded.',
      '(It rained.)|We went on.',
      'It works! 🎉|Now the next one.',
      'Wait … what happened?!|Nothing.',
      '1. First of all, rest.',
    ],
    da: [
      'Vi har bl.a. te, kaffe og f.eks. kage.|Kom forbi!',
      'Det koster ca. 40 kr. pr. person.|Børn er gratis.',
      'Vi mødes d. 5. november kl. 19.|Døren er åben.',
      'Firmaet A/S Nord solgte for 3 mio. kroner.|Det er meget.',
      'Tag sko, tøj osv. med.|Vi ses.',
      'Fra kr. 299 pr. 1. marts, maks. 12 personer.|Skriv til Gl. Skole.',
      'Det koster 299 kr.|Børn er gratis.',
      'Se s. 12 og § 10.|Så ved du det.',
      '”Er det nu?” spurgte hun.|Det var det.',
      'Vi åbner kl. 20.|Vinderen får besked.',
      'Firmaet hedder Nord A/S.|Det ligger i Ry.',
    ],
  };

  for (const [language, list] of Object.entries(texts)) {
    for (const text of list) {
      it(`${language}: ${text}`, () => {
        const joined = text.replaceAll('|', ' ');
        assert.equal(split(joined, language === 'da' ? 'da' : 'en'), text);
      });
    }
  }

  it('ends a sentence where the writer broke the line', () => {
    assert.equal(split('Date: 5 May\nPlace: the quay', 'en'), 'Date: 5 May|Place: the quay');
  });

  it('takes no stretch without a letter or a digit for a sentence', () => {
    assert.equal(split('… 🎉 !', 'en'), '');
  });

  it('cuts what goes on and on at blanks, and where there is none, anywhere', () => {
    const lengths = (plain: string): readonly number[] =>
      splitSentences(plain, 'en').map(({ start, end }) => end - start);
    assert.deepEqual(lengths('pump '.repeat(900)), [1999, 1994, 504]);
    assert.deepEqual(lengths('p'.repeat(4500)), [2000, 2000, 500]);
  });
});
