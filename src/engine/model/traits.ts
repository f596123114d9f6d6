import { classNumber } from './class-names';
import { persons } from './forms';
import { isAddress, isHandle, isHashtag, isNumber } from './tokens';

/** What is true of a word by its letters or by what it stands for: a bit each. */
export const traits = {
  past: 1 << 0,
  adverb: 1 << 1,
  gerund: 1 << 2,
  abstract: 1 << 3,
  address: 1 << 4,
  number: 1 << 5,
  handle: 1 << 6,
  hashtag: 1 << 7,
  question: 1 << 8,
  exclamation: 1 << 9,
  colon: 1 << 10,
  quote: 1 << 11,
  passive: 1 << 16,
} as const;

/** The bit of a word for one of `persons`. */
export const personBits = persons.map((_, index) => 1 << (12 + index));

const personLists = persons.map((name) => classNumber(`body-${name}`));

/**
 * The bits of `traits` and `personBits` that are true of a word.
 * @param byEnding the bits that a language tells by how a word ends
 */
export function traitsOf(text: string, classes: readonly number[], byEnding: (word: string) => number): number {
  let bits = 0;
  const first = text.charCodeAt(0);
  if (isLetter(first)) {
    bits = byEnding(text);
  } else if (isAddress(text)) bits |= traits.address;
  else if (isNumber(text)) bits |= traits.number;
  else if (isHandle(text)) bits |= traits.handle;
  else if (isHashtag(text)) bits |= traits.hashtag;
  else if (text === '?') bits |= traits.question;
  else if (text === '!') bits |= traits.exclamation;
  else if (text === ':') bits |= traits.colon;
  else if (text === '"' || text === '“') bits |= traits.quote;
  if (classes.length === 0) return bits;
  for (const [index, list] of personLists.entries()) if (classes.includes(list)) bits |= personBits[index] ?? 0;
  return bits;
}

/** Whether it is a letter as tokens begin with, or a letter that isn't ASCII, and not a mark. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0xff);
}
