import { classNumber } from './class-names';
import { persons } from './forms';
import { isAddress, isHandle, isHashtag, isNumber } from './tokens';

/** What is true of a word by its letters or by what it stands for: a bit each. */
export const traits = {
  ed: 1 << 0,
  ly: 1 << 1,
  ing: 1 << 2,
  abstract: 1 << 3,
  address: 1 << 4,
  number: 1 << 5,
  handle: 1 << 6,
  hashtag: 1 << 7,
  question: 1 << 8,
  exclamation: 1 << 9,
  colon: 1 << 10,
  quote: 1 << 11,
} as const;

/** The bit of a word for one of `persons`. */
export const personBits = persons.map((_, index) => 1 << (12 + index));

const personLists = persons.map((name) => classNumber(`body-${name}`));

const abstractEnding = /(?:tion|ity|ment|ness|ance|ence)s?$/;

/** The bits of `traits` and `personBits` that are true of a word. */
export function traitsOf(text: string, classes: readonly number[]): number {
  let bits = 0;
  if (text.endsWith('ed')) bits |= traits.ed;
  if (text.endsWith('ly')) bits |= traits.ly;
  if (text.endsWith('ing')) bits |= traits.ing;
  if (abstractEnding.test(text)) bits |= traits.abstract;
  if (isAddress(text)) bits |= traits.address;
  if (isNumber(text)) bits |= traits.number;
  if (isHandle(text)) bits |= traits.handle;
  if (isHashtag(text)) bits |= traits.hashtag;
  if (text === '?') bits |= traits.question;
  if (text === '!') bits |= traits.exclamation;
  if (text === ':') bits |= traits.colon;
  if (text === '"' || text === '“') bits |= traits.quote;
  for (const [index, list] of personLists.entries()) if (classes.includes(list)) bits |= personBits[index] ?? 0;
  return bits;
}
