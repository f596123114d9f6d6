import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { isDisowned } from './claims';

/** Who the readers of an organisation's posts are. */
const roles = [
  '(?:account|berth|card|house|lease|pass|permit|plot|policy|share|ticket) ?holders?',
  'applicants|citizens|clients|commuters|our consumers|customers|cyclists|donors|families|guests|homeowners|households',
  'members|motorists|neighbours|owners|parents|participants|passengers|patients|patrons|pensioners|ratepayers|residents',
  'riders|shoppers|skippers|subscribers|students|taxpayers|tenants|travell?ers|viewers|visitors|our users|all users',
].join('|');

/** "Residents are advised to", "Affected owners will be contacted": the reader has a part, in the third person. */
const advised = new RegExp(
  `^\\P{L}{0,6}(?:(?:however|therefore|please note(?: that)?|from \\p{L}+|until further notice|also|in the meantime),? )?(?<who>(?:\\p{L}+ ){0,3}(?:${roles})(?: (?:with|in|of|who|at|on|from) [^,.;]{1,50}?)?) (?:are|will be) (?:kindly |now |also |hereby |strongly |politely |therefore )?(?:advised|requested|asked|reminded|urged|encouraged|required|invited|notified|informed|contacted|expected|obliged|welcome|recommended)\\b`,
  'iu',
);

/** "Affected owners should not": what the reader is to do. Without "affected" or "our" it may be advice about others. */
const should = new RegExp(`^(?<who>(?:affected|our|registered|these) (?:\\p{L}+ )?(?:${roles})) should\\b`, 'iu');

/** "Customers can now enjoy", "Our guests benefit from", "Acme customers can lodge a claim": what the reader gets, in the third person. */
const enjoys = new RegExp(
  `\\b(?<who>(?:all |our |valued |existing |new ){0,3}(?:${roles})) (?:(?:can|could|will)(?: also)? (?:now|soon|finally)|(?:will|can) (?:now |soon |also )?(?:be able to|enjoy|benefit|look forward to|expect|take advantage|experience|discover)|(?:now )?(?:enjoy|benefit from)|are (?:now|soon) able to|no longer need|don't (?:need|have) to worry)\\b`,
  'iu',
);

/** "our customers can", "Acme customers can": whose they are says that they read it. */
const owned = new RegExp(
  `^(?:[^,]{1,40}, )?(?:[Oo]ur|\\p{Lu}[\\p{L}&]+(?: \\p{Lu}[\\p{L}&]+){1,2}) (?:${roles}) (?:can|will|enjoy|get|receive|have access)\\b`,
  'u',
);

const siftPatterns = sieve([advised, should, enjoys, owned]);

/** Where it is said of somebody else's: "their customers can now", "in Norway", "the study", "users of the library". */
const elsewhere =
  /\b(?:their|his|her|your|many|most|some|few|other|helps?|help(?:ed|ing)?|lets?|allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|so that|so|when|where|how|why|what|which|if|because|found|says?|said|told|percent|figures?|study|survey) (?:\S+ ){0,5}$/i;

/** The stretch that speaks of the readers in the third person; `undefined` when there is none. */
export function findDistance(sentence: string): Span | undefined {
  const patterns = siftPatterns(sentence);
  if (patterns.length === 0 || /\b(?:you|your|yours)\b/i.test(sentence)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(sentence);
    if (!match || elsewhere.test(sentence.slice(0, match.index)) || isDisowned(sentence, match.index)) continue;
    const who = match.groups?.['who'];
    const start = who ? match.index + match[0].indexOf(who) : match.index;
    return { start, end: match.index + match[0].trimEnd().length };
  }
  return undefined;
}
