import english from '../bank/english.json';
import { lazily } from '../../lazily';
import type { QuestionBank } from '../questions/bank';

/** The English questions. */
export const englishBank: QuestionBank = english;

/** What each noun of the bank is. */
export const englishKinds = lazily(
  () =>
    new Map(Object.entries(englishBank.classes).flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const))),
);
