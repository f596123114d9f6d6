import { findCandour } from './admitting';
import { findCredit } from './crediting';
import { findInvitation } from './inviting';
import { findPromise } from './promising';
import { readWords } from './words';

/** What a sentence does for the exchange with its readers, and where in the sentence it begins to. */
export interface Exchange {
  readonly kind: 'invite' | 'credit' | 'candour' | 'promise';
  /** Offset into the sentence. */
  readonly start: number;
}

/** In the order in which they are asked: a door that stands open counts for more than what led to it. */
const readers = [
  ['invite', findInvitation],
  ['credit', findCredit],
  ['candour', findCandour],
  ['promise', findPromise],
] as const;

/** What a sentence does for the exchange, the strongest if several; `undefined` where it only tells. */
export function findExchange(sentence: string): Exchange | undefined {
  const words = readWords(sentence);
  for (const [kind, find] of readers) {
    const at = find(words);
    if (at !== undefined) return { kind, start: words[at]?.start ?? 0 };
  }
  return undefined;
}
