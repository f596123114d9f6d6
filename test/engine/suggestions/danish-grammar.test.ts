import assert from 'node:assert/strict';
import { asMainClause } from '../../../src/engine/suggestions/danish/clauses';
import { danishNouns } from '../../../src/engine/suggestions/danish/bank';
import { findNounPhrases } from '../../../src/engine/suggestions/danish/noun-phrases';
import { readNouns } from '../../../src/engine/suggestions/danish/nouns';

describe('Danish nouns', () => {
  const forms = (entry: string): readonly string[] => [...readNouns({ any: [entry] }).keys()];

  it('have the endings that the bank gives', () => {
    assert.deepEqual(forms('bus -sen -ser'), ['bus', 'bussen', 'busser', 'busserne']);
    assert.deepEqual(forms('hus -et -e'), ['hus', 'huset', 'huse', 'husene']);
    assert.deepEqual(forms('lærer -en -e'), ['lærer', 'læreren', 'lærere', 'lærerne']);
    assert.deepEqual(forms('tilbud -det -'), ['tilbud', 'tilbuddet', 'tilbuddene']);
    assert.deepEqual(forms('møde -t -r'), ['møde', 'mødet', 'møder', 'møderne']);
    assert.deepEqual(forms('app -en -s'), ['app', 'appen', 'apps', 'appene']);
    assert.deepEqual(forms('bog -en bøger'), ['bog', 'bogen', 'bøger', 'bøgerne']);
    assert.deepEqual(forms('strøm -men'), ['strøm', 'strømmen']);
  });
});

describe('Danish noun phrases', () => {
  const named = (plain: string): readonly string[] => findNounPhrases(plain, danishNouns()).map(({ text }) => text);

  it('are said as their readers would say them', () => {
    assert.deepEqual(named('Vi åbner en ny app.'), ['den nye app']);
    assert.deepEqual(named('Vi har fået et stort, nyt bibliotek.'), ['det store nye bibliotek']);
    assert.deepEqual(named('Her er vores åbningstider.'), ['åbningstiderne']);
    assert.deepEqual(named('De tre busser kører igen.'), ['de tre busser']);
    assert.deepEqual(named('Kommunens nye selvbetjening er klar.'), ['den nye selvbetjening']);
    assert.deepEqual(named('Der er sat en cykelparkering op.'), ['cykelparkeringen']);
    assert.deepEqual(named('Vi laver en fantastisk ny legeplads.'), ['den nye legeplads']);
  });

  it('are not read where the article doesn’t agree, or where only an ending is alike', () => {
    assert.deepEqual(named('Det bus og de app siger vi ikke.'), []);
    assert.deepEqual(named('Hun faldt på trappen i løbet af dagen.'), []);
    assert.deepEqual(named('Han arbejder på Nørre Skole.'), []);
  });
});

describe('A Danish clause behind “at”', () => {
  const alone = (clause: string): string | undefined => {
    const main = asMainClause(clause);
    return main && main.text + clause.slice(main.length);
  };

  it('takes the order of a sentence of its own', () => {
    assert.equal(alone('vi ikke længere tager gebyr'), 'Vi tager ikke længere gebyr');
    assert.equal(alone('appen nu er klar'), 'Appen er nu klar');
    assert.equal(alone('rådgiverne ikke har flere oplysninger'), 'Rådgiverne har ikke flere oplysninger');
    assert.equal(alone('Havnens Venner har fået et hus'), 'Havnens Venner har fået et hus');
  });

  it('is left alone where the verb can’t be told', () => {
    assert.equal(alone('vi trods alt det slid også'), undefined);
  });
});
