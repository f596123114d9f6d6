import assert from 'node:assert/strict';
import { findExchange } from '../../../../src/engine/languages/danish/exchanges';
import { readPerson } from '../../../../src/engine/languages/danish/people';
import { readQuestion } from '../../../../src/engine/languages/danish/questions';
import { readWords } from '../../../../src/engine/languages/danish/words';

/** What a sentence says from its start to where the longest phrase for somebody ends. */
function personIn(sentence: string): string | undefined {
  const words = readWords(sentence);
  const [end] = readPerson(words, 0);
  return end === undefined ? undefined : sentence.slice(0, words[end]?.start ?? sentence.length).trim();
}

function lowerWords(sentence: string): string {
  return readWords(sentence)
    .map(({ lower }) => lower)
    .join(' ');
}

describe('the words of a Danish sentence', () => {
  for (const [sentence, words] of [
    ['Nu kan I i kirken.', 'nu kan I i kirken .'],
    ['I har ret.', 'I har ret .'],
    ['I maj åbner vi.', 'i maj åbner vi .'],
    ['Ønsker De kørsel, så ring. De kommer.', 'ønsker De kørsel , så ring . de kommer .'],
    ['Vi lukker kl. 17 den 5. maj.', 'vi lukker kl 0 den 0 maj .'],
    ['Skriv til ida@havn.example, @bo.', 'skriv til navn@sted , @bo .'],
  ] as const) {
    it(`are “${words}” in “${sentence}”`, () => {
      assert.equal(lowerWords(sentence), words);
    });
  }
});

describe('a Danish phrase for somebody', () => {
  for (const [sentence, person] of [
    ['To læsere i Ry spurgte', 'To læsere i Ry'],
    ['Naboerne spurgte', 'Naboerne'],
    ['Tekstilkonservator Mia Voss spurgte', 'Tekstilkonservator Mia Voss'],
    ['Birthes mand spurgte', 'Birthes mand'],
    ['Lise L. spurgte', 'Lise L.'],
    ['90 af jer spurgte', '90 af jer'],
    ['@ida_k spurgte', '@ida_k'],
    ['Kirsten spurgte', 'Kirsten'],
    ['Silken revnede', undefined],
    ['Bestyrelsen spurgte', undefined],
    ['Forholdet ændrede sig', undefined],
  ] as const) {
    it(sentence, () => {
      const found = personIn(sentence);
      assert.ok(person === undefined ? found === undefined : found?.startsWith(person), `found “${String(found)}”`);
    });
  }
});

describe('what a Danish sentence does for the exchange', () => {
  for (const [sentence, kind] of [
    ['Hvem der har båret den, ved vi ikke.', 'candour'],
    ['I december skrev en nabo til os om støjen.', 'credit'],
    ['Er der færre end ti, dropper vi det.', 'promise'],
    ['Kan du ikke, så skriv til mig.', 'invite'],
    ['Vi lukker kl. 17.', undefined],
  ] as const) {
    it(`is ${kind ?? 'nothing'} in “${sentence}”`, () => {
      assert.equal(findExchange(sentence)?.kind, kind);
    });
  }

  it('is found in a hostile sentence too', () => {
    assert.equal(findExchange('vi, '.repeat(50_000)), undefined);
  });
});

describe('the words of a Danish question', () => {
  for (const [question, trait, holds] of [
    ['Vidste du, at den fryser til?', 'isHook', true],
    ['Hvad savner I?', 'isHook', false],
    ['Hvad savner I?', 'isForReader', true],
    ['Nå, men kommer I torsdag?', 'isForReader', true],
    ['Hvad skal du gøre?', 'isForReader', false],
    ['Hvorfor stiger prisen?', 'isStructuring', true],
    ['Det er koldt, ikke?', 'isFiller', true],
    ['Træt igen?', 'isElliptical', true],
    ['Kommer du?', 'isElliptical', false],
  ] as const) {
    it(`${holds ? 'are' : 'are not'} ${trait} in “${question}”`, () => {
      assert.equal(readQuestion(question)[trait], holds);
    });
  }
});
