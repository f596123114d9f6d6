import { lazily } from '../../lazily';
import { admissions, findCandour } from './admitting';
import { findBait } from './bait';
import { credits, findCredit, findReportedCredit, readersDeeds, reportedCredits, thanks } from './crediting';
import { doors, findInvitation, tricks } from './inviting';
import { type Finder, readTables } from './pattern-reader';
import { findPromise, promises } from './promising';
import { findHardSell } from './selling';
import { readWords, type Word } from './words';

/** What a sentence does for the exchange with its readers, and where in the sentence it begins to. */
export interface Exchange {
  readonly kind: 'invite' | 'credit' | 'candour' | 'promise';
  /** Offset into the sentence. */
  readonly start: number;
  /** Whether it counts only where the text says "we" or "I" close by. */
  readonly needsUs: boolean;
}

interface ExchangeReader {
  readonly kind: Exchange['kind'];
  readonly find: (find: Finder, words: readonly Word[]) => number | undefined;
  readonly needsUs?: boolean;
}

/** In the order in which they are asked: a door that stands open counts for more than what is behind it or led to it. */
const readers: readonly ExchangeReader[] = [
  { kind: 'invite', find: findInvitation },
  { kind: 'promise', find: findPromise },
  { kind: 'credit', find: findCredit },
  { kind: 'candour', find: findCandour },
  { kind: 'credit', find: findReportedCredit, needsUs: true },
];

/** Read at the first sentence: a program that reads no English needs none. */
const patterns = lazily(() =>
  readTables([doors, tricks, promises, thanks, credits, readersDeeds, admissions, reportedCredits]),
);

/** What a sentence does for the exchange, the strongest if several; `undefined` where it only tells. */
export function findExchange(sentence: string): Exchange | undefined {
  const words = readWords(sentence);
  const finder = patterns()(words);
  for (const { kind, find, needsUs = false } of readers) {
    const at = find(finder, words);
    if (at === undefined || (kind === 'invite' && isTrick(sentence))) continue;
    return { kind, start: words[at]?.start ?? 0, needsUs };
  }
  return undefined;
}

function isTrick(sentence: string): boolean {
  return findBait(sentence) !== undefined || findHardSell(sentence) !== undefined;
}

/** Whether a sentence says "we" or "I": then its writer is one of those it tells of. */
export function saysWe(sentence: string): boolean {
  return /\b(?:we|us|our|ours|I|my|me)\b/i.test(sentence.replace(/\bUS\b/g, ''));
}
