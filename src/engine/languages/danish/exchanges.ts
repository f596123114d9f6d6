import { lazily } from '../../lazily';
import type { Exchange } from '../english/exchanges';
import { type Finder, readTables } from '../english/pattern-reader';
import type { Word } from '../english/words';
import { admissions, findCandour } from './admitting';
import { credits, findCredit, findReportedCredit, reportedCredits, thanks } from './crediting';
import { doors, findInvitation, tricks } from './inviting';
import { danishPatterns } from './pattern-grammar';
import { findPromise, promises } from './promising';
import { sending } from './sending';
import { readWords } from './words';

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

/** Read at the first sentence: a program that reads no Danish needs none. */
const patterns = lazily(() =>
  readTables([doors, tricks, promises, thanks, credits, admissions, reportedCredits], danishPatterns),
);

/** What a Danish sentence does for the exchange, the strongest if several; `undefined` where it only tells. */
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
  return sending.findBait(sentence) !== undefined || sending.findHardSell(sentence) !== undefined;
}

/** Whether a sentence says "vi" or "jeg": then its writer is one of those it tells of. */
export function saysWe(sentence: string): boolean {
  return /(?<!\p{L})(?:vi|os|vores|vor|jeg|mig|min|mit|mine)(?!\p{L})/iu.test(sentence);
}
