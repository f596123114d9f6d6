import { type WordClass, wordClasses } from '../languages/english/word-classes';

/** The lists of words, by number. */
export const classNames = Object.keys(wordClasses) as readonly WordClass[]; // the table's own keys

const classNumbers: ReadonlyMap<string, number> = new Map(classNames.map((name, index) => [name, index]));

/** The number of a list, in the order of `classNames`; -1 for any other name. */
export function classNumber(name: string): number {
  return classNumbers.get(name) ?? -1;
}
