import { STAND_IN } from '../reading/plain';

/** Stand for tokens whose letters say nothing: addresses, handles, numbers. No word looks like them. */
const address = '<address>';
const handle = '<handle>';
const hashtag = '<hashtag>';
const number = '<number>';

const token = new RegExp(`${STAND_IN}|[@#]?[A-Za-zÀ-ÿ]+(?:'[a-z]+)?|\\d[\\d,.]*|[?!:…$%"“]`, 'g');

/** Whether the capital letters of a word tell it from another: what it is asked with is the word, and the words or marks around it. */
export type KeepsCapitals = (word: string, before: string | undefined, next: string | undefined) => boolean;

/** The words and marks of a sentence as the model knows them, in small letters. */
export function tokensOf(sentence: string, keepsCapitals?: KeepsCapitals): readonly string[] {
  const tokens: string[] = [];
  const all = sentence.match(token) ?? [];
  for (let at = 0; at < all.length; at++) {
    const found = all[at] ?? '';
    const first = found.charCodeAt(0);
    if (first >= 0x61 && first <= 0x7a) tokens.push(found.toLowerCase());
    else if (found === STAND_IN) tokens.push(address);
    else if (found.startsWith('@')) tokens.push(handle);
    else if (found.startsWith('#')) tokens.push(hashtag, found.slice(1).toLowerCase());
    else if (first >= 0x30 && first <= 0x39) tokens.push(number);
    else tokens.push(keepsCapitals?.(found, all[at - 1], all[at + 1]) ? found : found.toLowerCase());
  }
  return tokens;
}

/** Whether the token is one of a kind. */
export const isAddress = (found: string): boolean => found === address;
export const isNumber = (found: string): boolean => found === number;
export const isHandle = (found: string): boolean => found === handle;
export const isHashtag = (found: string): boolean => found === hashtag;
