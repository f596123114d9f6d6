import { lazily } from '../../lazily';
import danish from '../bank/danish.json';
import type { QuestionBank } from '../questions/bank';
import { readNouns } from './nouns';

/**
 * The Danish questions. Its nouns are given as dictionaries give them, "bus -sen -ser", and its frames have `[du]`, `[dig]`, `[din]`,
 * `[dit]` and `[dine]` for the reader: "I", "jer" and "jeres" in a post that speaks to several.
 */
export const danishBank: QuestionBank = danish;

/** The nouns of the bank in all their forms. */
export const danishNouns = lazily(() => readNouns(danishBank.classes));
