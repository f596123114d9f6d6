import type { WordClass } from '../languages/english/word-classes';
import { classNumber } from './class-names';
import { type FormName, hasForm } from './forms';
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
  const count = Math.max(1, sentences.length);
  const likely = openingParts.map((_, i) => sum(sentences, ({ openings }) => openings[i] ?? 0));
  const doors = likely.reduce((total, amount) => total + amount, 0);
  // The second door opens less than the first.
  for (const [i, part] of openingParts.entries()) {
    const amount = likely[i] ?? 0;
    visit(part, 'some', 1 - 0.25 ** amount);
    if (doors > 0) visit(part, 'share of all', ((1 - 0.5 ** doors) * amount) / doors);
  }
  visit('sending', 'share', sum(sentences, ({ broadcast }) => broadcast) / count);
  visit('sending', 'some', 1 - 0.5 ** sum(sentences, ({ broadcast }) => broadcast));
  for (const name of addressingForms) {
    const there = sum(sentences, ({ reading }) => (hasForm(reading.forms, name) ? 1 : 0));
    visit('address', name, there > 0 ? 1 : 0);
    visit('address', `${name}, share`, there / count);
  }
  for (const name of addressingWords) {
    const index = classNumber(name);
    const there = sum(sentences, ({ reading }) => ((reading.classes[index] ?? 0) > 0 ? 1 : 0));
    visit('address', name, there > 0 ? 1 : 0);
    visit('address', `${name}, share`, there / count);
  }
  visit('address', 'to somebody', /^\s*\.?@/.test(text) ? 1 : 0);
  visit('form', 'repeated', /^\s*RT\b/.test(text) ? 1 : 0);
  for (const name of shapes) {
    visit('form', name, sum(sentences, ({ reading }) => (hasForm(reading.forms, name) ? 1 : 0)) / count);
  }
  const words = sum(sentences, ({ reading }) => reading.length);
  for (const most of [20, 100, 300]) visit('form', `more than ${most} words`, words > most ? 1 : 0);
}

function sum(sentences: readonly Weighed[], amount: (sentence: Weighed) => number): number {
  return sentences.reduce((total, sentence) => total + amount(sentence), 0);
}
