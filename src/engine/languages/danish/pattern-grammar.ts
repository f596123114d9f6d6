import type { PatternGrammar } from '../english/read-words';
import { readName, readPerson } from './people';

/** How Danish patterns are read. */
export const danishPatterns: PatternGrammar = {
  openers: new Set('og men så eller bare blot gerne venligst endelig da ellers'.split(' ')),
  everywhere: new Set(
    'en et den det de og eller i på til af med for fra er var bliver blev som der at vi jeg du I jer vores os har vil skal kan ikke om alle så men hvad'.split(
      ' ',
    ),
  ),
  readPerson,
  readName,
};
