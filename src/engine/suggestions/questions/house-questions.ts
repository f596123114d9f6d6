import { countTells, detectLanguage } from '../../languages/detect';
import type { Language } from '../../localised';
import type { QuestionBank } from './bank';

/** How many words of a question tell its language. Chosen: all that fit the longest allowed. */
const told = 60;

const why = { en: 'is one of the house’s own questions', da: 'er et af husets egne spørgsmål' };

/** The bank with an organisation's own questions in front, as far as they are in its language. */
export function withHouseQuestions(bank: QuestionBank, questions: readonly string[], language: Language): QuestionBank {
  const own = questions
    .filter(
      (question) => detectLanguage([(limit) => countTells(question, Math.min(limit, told))]).language === language,
    )
    // Each tells something of its own, so that none stands in another's way.
    .map((ask, index) => ({ ask, tells: `house ${index}`, isOurs: true }));
  if (own.length === 0) return bank;
  return {
    ...bank,
    tells: { ...bank.tells, ...Object.fromEntries(own.map(({ tells }) => [tells, why])) },
    frames: [...own, ...bank.frames],
  };
}
