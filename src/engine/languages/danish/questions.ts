import { lazily } from '../../lazily';
import { readTables } from '../english/pattern-reader';
import type { QuestionWords } from '../english/questions';
import type { Word } from '../english/words';
import { findExchange } from './exchanges';
import { devices, fillers, proclamations } from './hooks';
import { danishPatterns } from './pattern-grammar';
import { answeredBelow, continuations, forReader, structuring } from './question-patterns';
import { readWords } from './words';

const patterns = lazily(() =>
  readTables([devices, proclamations, fillers, structuring, answeredBelow, forReader, continuations], danishPatterns),
);

/** Words that lead into a question: "Nå, men hvad siger I?" */
const leads = new Set('nå og men så altså hov psst hey hej hør ja okay ok tja næ'.split(' '));

const ask = /^hv/;

/** How a verb in the present or the past ends, by which a question begins that asks for yes or no. */
const verb =
  /(?:er|ar|år|ør|ir|yr|ede|te)$|^(?:vil|kan|skal|må|bør|ved|havde|gik|fik|tog|kom|så|lå|stod|sad|var|blev|gjorde|skulle|ville|kunne|burde|fandt|skrev|gav|tør|har|får|går|står|ser|sov|hjalp)$/;

/** What the words of a Danish question say about who is to answer it. */
export function readQuestion(question: string): QuestionWords {
  const words = withoutLead(readWords(question));
  const find = patterns()(words);
  const lower = words.map((word) => word.lower);
  const beginning = (table: typeof devices): boolean => (find(table) ?? Infinity) < (words.length > 20 ? 3 : Infinity);
  const isHook = beginning(devices);
  const isAnsweredBelow = find(answeredBelow) !== undefined;
  const first = lower[0] ?? '';
  const isElliptical = !ask.test(first) && !verb.test(first) && !lower.slice(0, 6).some((word) => persons.has(word));
  return {
    isHook,
    isProclamation: isHook && find(proclamations) !== undefined,
    isFiller: !isHook && (words.length <= 2 || find(fillers) !== undefined),
    isForReader: !isHook && !isAnsweredBelow && find(forReader) !== undefined,
    saysYou: lower.some((word) => readers.has(word)),
    isGeneric: /^hv/.test(first) && lower[2] === 'du',
    isStructuring: isAnsweredBelow || find(structuring) !== undefined,
    isElliptical,
    isGuess: isElliptical,
  };
}

const readers = new Set('du dig din dit dine I jer jeres De Dem Deres'.split(' '));
const persons = new Set('du I De vi jeg det den der man han hun'.split(' '));

/** The question without an emoji, "@mari", "Nå, men" before it. */
function withoutLead(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(({ lower, isMark }) => !isMark && !/^[@#]/.test(lower) && !leads.has(lower));
  return start > 0 ? words.slice(start) : words;
}

/** Whether a question only sharpens the one before it: "Og hvorfor?", "Eller hellere om onsdagen?" */
export function isContinuation(question: string): boolean {
  const words = readWords(question);
  return words[0]?.lower === 'eller' || patterns()(withoutLead(words))(continuations) === 0;
}

/** "Kaffe eller te?" */
export function offersChoice(question: string): boolean {
  return / eller \S/.test(question);
}

/** "Mistet dit kort?": a question for those whom it happened to, not a hook. */
export function asksAboutTrouble(question: string): boolean {
  return /^\P{L}{0,4}(?:har (?:du|I) )?(?:mistet|tabt|glemt|problemer|fejl|brudt|ingen|låst)(?!\p{L})/iu.test(question);
}

/** Whether a sentence asks for an answer without asking a question: "Skriv, hvilken af de to I ville beholde." */
export function asksForAnswers(sentence: string): boolean {
  return findExchange(sentence)?.kind === 'invite';
}
