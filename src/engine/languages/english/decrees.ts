import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';

/** Who decides, named only by office. */
const office =
  '(?:(?:the|our|its) (?:[\\w-]+ ){0,2}?(?:board(?: of \\w+)?|council|management|committee|executive|leadership(?: team)?|trustees|administration|authority|association|ministry|department|directors|assembly|company|head office|secretariat|senate|general meeting|cabinet)|(?:the )?management)';

/** What is charged. */
const charge =
  '(?:prices?|pricing|fees?|rates?|rents?|charges?|fares?|tariffs?|premiums?|subscriptions?|dues|contributions?|share of the bill|bill|cost of (?:your|the|a)|tolls?|deposits?|fines?|surcharges?|levy|levies|tuition|billing)';

/** What is done to a charge. */
const raised =
  '(?:increase|rise|go up|change|move|be (?:raised|increased|adjusted|changed|revised|updated|indexed|introduced|doubled|brought into line|aligned)|see an? (?:small |slight |modest )?(?:increase|adjustment)|climb)';

/** Those who are told. */
const told =
  '(?:users?|members?|customers?|clients?|residents?|tenants?|administrators?|admins|employees|staff|visitors?|guests?|passengers?|account ?holders?|card ?holders?|ticket ?holders?|pass ?holders?|participants?|parents|applicants?|owners?|subscribers?|suppliers?|students?|patients?|drivers?|developers?|organi[sz]ations?|teams?|shareholders?|leaseholders?|volunteers?|exhibitors?|landlords?|berth ?holders?|plot ?holders?)';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
/** From when it holds: "From 2 February 2026", "Effective immediately", "Starting next month". */
const since = `(?:effective(?: immediately| from| on| as of)?|with (?:immediate )?effect(?: from)?|as (?:of|from)|from|starting(?: on| in| from)?|beginning(?: on| in)?|on and after) ?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month}|today|tomorrow|now on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next (?:week|month|year|season|term)|this (?:autumn|spring|summer|winter|year|week|month|term)|\\d{4}|the (?:new|next|coming) \\w+|immediately)?`;

/** How a decision is handed down, a line for each form. */
const decrees: readonly RegExp[] = [
  // "It has been decided that", "A decision has been taken to"
  /\bit (?:has been|was|is) (?:hereby |therefore |now |unanimously )?(?:decided|resolved|determined|ruled|decreed|agreed) (?:that|to|not to)\b/i,
  /\b(?:a|the) (?:\w+ )?decision (?:has been|was|is) (?:made|taken|reached)(?: (?:to|that|by)\b|$|[.,])/i,
  // "The Board resolved on 19 August that", "Management has decided to"
  new RegExp(
    `\\b${office} (?:has |have )?(?:also |now |unanimously |therefore )?(?:decided|resolved|determined|ruled|decreed|made the (?:\\w+ )?decision)(?: (?:on|at|in) [^.,;]{3,40}?)? (?:that|not to|to (?!(?:approve|support|adopt|award|fund|grant|keep|give|invest|open|extend|welcome|build|publish|donate|restore|reopen)\\b))`,
    'iu',
  ),
  // "After careful consideration, we have decided to", "We have made the difficult decision to"
  /\bafter (?:much |very |long and )?(?:careful|thorough|extensive|due) (?:consideration|deliberation|review|thought|reflection|evaluation)\b[^.!?]{1,60}\b(?:decided|decision|concluded|will)\b/i,
  /\b(?:we|I)(?: have|'ve)? (?:had to )?(?:made?|taken?|took|come to) the (?:very |extremely |incredibly )?(?:difficult|tough|hard|painful|strategic) decision to\b/i,
  // "The price of a berth will change from", "Fees will be adjusted", "Your rate is going up"
  new RegExp(
    `\\b(?:(?:the|your|our) )?${charge}(?: (?:of|for|on|in|from) [^.!?;,]{1,50}?)? (?:will|is going to|are going to|is set to|are set to|shall)(?: also| automatically| now| therefore)? ${raised}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:(?:the|your|our) )?${charge}(?: (?:of|for|on) [^.!?;,]{1,50}?)? (?:is|are) (?:going up|changing|increasing|being (?:raised|increased|adjusted))\\b`,
    'iu',
  ),
  // "We are adjusting our prices", "We'll be updating our fees"
  new RegExp(
    `\\bwe(?:'re| are|'ll be| will be|'ll| will| have|'ve)(?: also| slightly)? (?:adjust(?:ing|ed)?|updat(?:ing|ed?)|chang(?:ing|ed?)|increas(?:ing|ed?)|rais(?:ing|ed?)|revis(?:ing|ed?)) (?:our|the|your|all|some of our) (?:[\\w-]+ ){0,3}?${charge}\\b`,
    'iu',
  ),
  // "From 2 February the hold can no longer be waived"
  new RegExp(
    `^\\P{L}{0,4}${since}\\b[^!?;]{0,80}?\\b(?:can(?:not)?|may|will|is|are|must)(?: not| no longer) (?:be )?(?!support)(?:[a-z]+ed|possible|able|available|free|given|held|made|kept|left|brought|sold|sent|paid|taken|lent|seen|bring|use|park|enter|leave|book|pay|swim|take)\\b`,
    'iu',
  ),
  // "Effective immediately, all members must", "Tenants must … before 1 May, or"
  new RegExp(
    `^\\P{L}{0,4}${since}\\b[^!?;]{0,60}?\\b(?:must|(?:is|are|will be) (?:required|obliged|obligated|expected|mandatory|compulsory|charged|liable|subject to)|shall|will (?:have|need) to)\\b`,
    'iu',
  ),
  new RegExp(
    `^(?:all |our |existing |current |affected |any )*${told} (?:must|(?:are|will be) (?:hereby )?(?:required|obliged|instructed|expected) to|shall|should(?: review)?|will (?:have|need) to) [^.!?;]{3,80}\\b(?:before|by|no later than|from|as of|within) (?:the )?(?:\\d|${month}|end of|monday|friday|this|next)[^.!?]{0,40}?,? (?:or|otherwise|when|as|after which)\\b`,
    'iu',
  ),
  // "This decision is final", "No exceptions will be made", "Failure to do so will result in"
  /\b(?:this|the|our|(?:the )?\w+['’]s?) decision (?:is|will be|shall be) (?:final|binding|irrevocable)\b|\bno exceptions (?:will|can|shall) be\b|\bfailure to [^.!?]{2,60} (?:will|may|shall) (?:result|lead)\b/iu,
  // "By continuing to use the service, you accept"
  /\bby continuing to (?:use|access|visit|browse)\b[^.!?]{1,80}, you (?:hereby )?(?:agree|accept|consent|acknowledge)\b/i,
];

const siftDecrees = sieve(decrees);

/** What is only proposed, supposed, denied, asked or told of others is not handed down. */
const open =
  /\?\P{L}{0,4}$|\b(?:propos\w+|suggest\w*|might|could|if we|whether|would|not been decided|says?|said|according to|forecasts?|analysts|economists|across|worldwide|nothing|no decision|draft|consult\w*|hearing|vote[ds]?|you (?:told|asked|said|wrote|voted|chose)|version|v?\d+\.\d+\.\d+|interest rates?|you can (?:object|appeal|comment|refuse|say|choose))\b/iu;

/** The stretch in which a decision is handed down; `undefined` when none is. */
export function findDecree(sentence: string): Span | undefined {
  const forms = siftDecrees(sentence);
  if (forms.length === 0 || open.test(sentence)) return undefined;
  for (const form of forms) {
    const match = form.exec(sentence);
    if (!match) continue;
    const lead = match[0].search(/[\p{L}\p{N}]/u);
    return { start: match.index + lead, end: match.index + match[0].replace(/[.,;]$/, '').length };
  }
  return undefined;
}
