import { STAND_IN } from '../reading/plain';

/** Stand for tokens whose letters say nothing: addresses, handles, numbers. No word looks like them. */
const address = '<address>';
const handle = '<handle>';
const hashtag = '<hashtag>';
const number = '<number>';

const token = new RegExp(`${STAND_IN}|[@#]?[A-Za-zÀ-ÿ]+(?:'[a-z]+)?|\\d[\\d,.]*|[?!:…$%"“]`, 'g');

/** The words and marks of a sentence as the model knows them, in small letters. */
export function tokensOf(sentence: string): readonly string[] {
  return (sentence.match(token) ?? []).flatMap(normalise);
}

function normalise(found: string): readonly string[] {
  if (found === STAND_IN) return [address];
  if (found.startsWith('@')) return [handle];
  if (found.startsWith('#')) return [hashtag, found.slice(1).toLowerCase()];
  return /^\d/.test(found) ? [number] : [found.toLowerCase()];
}

/** Whether the token is one of a kind. */
export const isAddress = (found: string): boolean => found === address;
export const isNumber = (found: string): boolean => found === number;
export const isHandle = (found: string): boolean => found === handle;
export const isHashtag = (found: string): boolean => found === hashtag;
