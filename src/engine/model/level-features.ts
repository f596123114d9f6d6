import { classNumber, type WordClass } from './class-names';
import { type FormName, formNumber } from './forms';
import { type ReadingSums, sumUp } from './reading-sums';
import type { SentenceReading } from './sentence-reading';

/** The kinds of opening, as parts of a level. */
export const openingParts = ['ask', 'invite', 'credit', 'candour', 'promise'] as const;

/** What a level is made of: the openings, how the reader is addressed, what only sends, and the kind of text it is. */
export const levelParts = [...openingParts, 'address', 'sending', 'form'] as const;
export type LevelPart = (typeof levelParts)[number];

/** A sentence, as far as the level needs to know it. */
export interface Weighed {
  readonly reading: SentenceReading;
  /** How likely an editor would mark it: 0–1. */
  readonly broadcast: number;
  /** How likely it is an opening of each kind, in the order of `openingParts`: 0–1, together at most 1. */
  readonly openings: readonly number[];
}

/** Told of one feature of a post's level: the part it belongs to, its name in the part, and its amount. */
export type VisitLevel = (part: LevelPart, name: string, amount: number) => void;

/** Ways of addressing somebody, by the form or the list of words that shows it. */
const addressingForms = [
  'has-you',
  'asks',
  'question-mark',
  'handle',
  'has-i',
  'exclaims',
] as const satisfies readonly FormName[];
const addressingWords = ['want-answer', 'credit-word', 'speech', 'greeting'] as const satisfies readonly WordClass[];

/** What tells posts apart although it opens nothing: how long they are, and what they are full of. */
const shapes = ['address', 'hashtag', 'number'] as const;

/** Visits the features that a post's level is a weighted sum of. Pure. */
export function visitLevelFeatures(text: string, sentences: readonly Weighed[], visit: VisitLevel): void {
  const sums = sumUp(sentences.map(({ reading }) => reading));
  const likely = openingParts.map((_, i) => sum(sentences, ({ openings }) => openings[i] ?? 0));
  const sending = sum(sentences, ({ broadcast }) => broadcast);
  visitSummedLevel(text, { ...sums, likely, sending }, visit);
}

function sum(sentences: readonly Weighed[], amount: (sentence: Weighed) => number): number {
  return sentences.reduce((total, sentence) => total + amount(sentence), 0);
}

/** What the level needs to know of all sentences together. */
export interface LevelSums extends ReadingSums {
  /** How many openings of each kind are likely, in the order of `openingParts`. */
  readonly likely: readonly number[];
  /** How many sentences an editor would mark. */
  readonly sending: number;
}

/** The same, where all is summed up already. */
export function visitSummedLevel(text: string, sums: LevelSums, visit: VisitLevel): void {
  const { likely, sending } = sums;
  const count = Math.max(1, sums.count);
  const doors = likely.reduce((total, amount) => total + amount, 0);
  // The second door opens less than the first.
  for (const [i, part] of openingParts.entries()) {
    const amount = likely[i] ?? 0;
    visit(part, 'some', 1 - 0.25 ** amount);
    if (doors > 0) visit(part, 'share of all', ((1 - 0.5 ** doors) * amount) / doors);
  }
  visit('sending', 'share', sending / count);
  visit('sending', 'some', 1 - 0.5 ** sending);
  visitAddress(text, sums, visit);
  visit('form', 'repeated', /^\s*RT\b/.test(text) ? 1 : 0);
  for (const name of shapes) visit('form', name, (sums.withForm[formNumber(name)] ?? 0) / count);
  for (const most of [20, 100, 300]) visit('form', `more than ${most} words`, sums.length > most ? 1 : 0);
}

function visitAddress(text: string, { count, withForm, withWord }: ReadingSums, visit: VisitLevel): void {
  const tell = (name: string, there: number): void => {
    visit('address', name, there > 0 ? 1 : 0);
    visit('address', `${name}, share`, there / Math.max(1, count));
  };
  for (const name of addressingForms) tell(name, withForm[formNumber(name)] ?? 0);
  for (const name of addressingWords) tell(name, withWord[classNumber(name)] ?? 0);
  visit('address', 'to somebody', /^\s*\.?@/.test(text) ? 1 : 0);
}
