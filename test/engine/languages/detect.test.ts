import assert from 'node:assert/strict';
import { countTells, detectLanguage } from '../../../src/engine/languages/detect';

describe('detectLanguage', () => {
  const texts = {
    en: ['The pump is here and it hums.', 'Which of the two would you keep?', 'Pump 3000', ''],
    da: [
      'Pumpen er her, og den brummer.',
      'Hvilken af de to ville du beholde?',
      'Vi har set en rapport, “The state of the pump”, og den er god.',
    ],
  } as const;
  for (const [language, list] of Object.entries(texts)) {
    for (const text of list) {
      it(`reads ${JSON.stringify(text)} as ${language}`, () => {
        assert.equal(detectLanguage([(limit) => countTells(text, limit)]), language);
      });
    }
  }
});
