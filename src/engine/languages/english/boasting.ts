import { gate, sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { meeting, praises } from './boast-phrases';
import { leaders, measurable, mostWhat, superlatives } from './boast-words';
import { hasFigure, isDisowned } from './claims';
import { findHype } from './hype';

/** "is the leading", "one of the world's leading", ", a leading": in front of what leads. */
const leading =
  /\b(?:the|an?|as|our|your|one of(?: the)?|\p{L}+'s?) (?:[\p{L}'-]+ ){0,3}?(?:leading|foremost|premier|pre-?eminent|number[- ]one|no\. ?1|#1|go-to|most trusted|top-rated) (?=\p{L})/giu;

/** "a leader in pediatric care", "the leaders in green steel" */
const leaderIn =
  /\b(?:an?|the|as|recogni[sz]ed|global|proven|established|undisputed|true) (?:[a-z-]+ ){0,2}(?:leaders?|front-?runners?|pioneers?|powerhouse|trail-?blazers?) (?:in|of) (?!the (?:opposition|party|group|council|house|band|union|gang|pack|project|team|delegation|strike)\b)(?=[a-z])/gi;

/** "leading the way in", "at the forefront of" */
const leadsTheWay =
  /\b(?:(?:lead(?:s|ing)?|led) the (?:way|charge|field|industry)\b(?! (?:to the|down|up|across|through)\b)|(?:at|to|in) the (?:forefront|vanguard|cutting edge) of)/gi;

/** "the finest beer in the north", "Denmark's safest bank", "the most trusted name" */
const superlative = new RegExp(
  `\\b(?:[Tt]he|[Oo]ur|[Mm]y|[Ii]ts|(?:(?!(?:It|That|Here|There|What|Let|He|She|Who|Today|This)'s)\\p{Lu}\\p{L}+|world|country|city|region|town|nation|industry)'s?) (?:[a-z]+ )?(?:${superlatives}|most (?:${mostWhat})|(?<size>${measurable}))(?= [\\p{L}\\d])`,
  'gu',
);

/** Our own work, by who has it or shows it. */
const ours = /\b(?:we|we're|we've|we'll|our|ours|us|this is|it's|here(?: is| are|'s)|meet|introducing|i|my)\b/i;

/** Somebody else's: "she is the most respected skipper in the harbour". */
const theirs = /\b(?:he|she|his|her|their|they|thanks?|congratulations|congrats)\b/i;

/** How wide a superlative reaches: "our best menu yet", "the safest bank in the country". */
const reach =
  /^(?: [\p{L}\d'-]+){0,5}? (?:yet|ever|so far|to date|on the market|on earth|around|in (?:the )?(?:\p{Lu}\p{L}+|world|country|region|city|town|county|business|industry|market|north|south|east|west|land|area|nation|class)|of (?:all time|its kind|the (?:year|season|summer|century|decade))|money can buy|available|imaginable|anywhere|we(?:'ve| have) ever|you(?:'ll| will) (?:ever )?(?:find|taste|see|need))\b/u;

/** Where "best" is no praise: "best practices", "the best way to", "the best of both", "our best guess". */
const plainBest =
  /^ (?:practi[cs]es?|way|ways|time|times|of|before|wishes|regards|guess|known|possible|case|interests?|efforts?|option|answer|estimate|thing|man|friend|friends|bet|place to|part|price|prices|fit|chance|I|i|we|you|for|if|to|and|one|ones|in show)\b/;

/** Words behind which a noun is no longer what leads: "the leading cause of death in a hospital". */
const stops = new Set(
  'the a an our your their its this these and or of in for to that which who is are was were with by from on at as'.split(
    ' ',
  ),
);

/** A stretch of the sentence that praises ourselves with nothing to show for it; `undefined` when none does. */
export function findBoast(sentence: string): Span | undefined {
  return findPraise(sentence) ?? findLeader(sentence) ?? findSuperlative(sentence) ?? findHype(sentence);
}

const siftPraises = sieve([...praises, meeting]);

function findPraise(sentence: string): Span | undefined {
  for (const praise of siftPraises(sentence)) {
    const match = praise.exec(sentence);
    if (!match) continue;
    const span = spanOf(match);
    if (!isDisowned(sentence, span.start, span.end) && !/\d ?%|\bmarket share\b/.test(sentence)) return span;
  }
  return undefined;
}

/** All of `leading` but "#1", which has no letter to be sifted by. */
const mayLead = gate(
  /leading|foremost|premier|pre-?eminent|number[- ]one|no\. ?1|go-to|most trusted|top-rated/i,
  leaderIn,
  leadsTheWay,
);

function findLeader(sentence: string): Span | undefined {
  if (!mayLead(sentence) && !sentence.includes('#1')) return undefined;
  if (/\bmarket share\b|\d ?%/i.test(sentence)) return undefined;
  for (const match of sentence.matchAll(leading)) {
    // "measured at a leading university" is about somebody else; "is a leading" and ", a leading" are about who was named.
    if (
      /^an? /i.test(match[0]) &&
      !/(?:^|[,–—]|\b(?:is|are|was|be|been|being|become|became|becoming|as|remains?|we're|it's)) $/i.test(
        sentence.slice(0, match.index),
      )
    )
      continue;
    const end = endOfLeader(sentence, match.index + match[0].length);
    if (end !== undefined && !isDisowned(sentence, match.index, end)) return { start: match.index, end };
  }
  for (const match of [...sentence.matchAll(leaderIn), ...sentence.matchAll(leadsTheWay)]) {
    const span = spanOf(match);
    if (!isDisowned(sentence, span.start, span.end)) return span;
  }
  return undefined;
}

const maySuperlative = gate(superlative);

function findSuperlative(sentence: string): Span | undefined {
  if (!maySuperlative(sentence) || hasFigure(sentence)) return undefined;
  for (const match of sentence.matchAll(superlative)) {
    const end = match.index + match[0].length;
    const behind = sentence.slice(end, end + 90);
    if (plainBest.test(behind) || isDisowned(sentence, match.index)) continue;
    const far = reach.exec(behind);
    // "our boldest menu yet", "Denmark's safest bank": ours by its possessive. "The tallest oak in Denmark" isn't.
    const isOurs = /^our\b/i.test(match[0]) || ours.test(sentence);
    const isPossessive = /'s? /.test(match[0]);
    if (match.groups?.['size'] && !isPossessive && !/^our\b/i.test(match[0])) continue; // "one of the biggest firms in the world"
    const isOpinion =
      /most (?!ambitious|anticipated|effective|efficient|comprehensive|reliable|secure|flexible)[a-z-]+$/i.test(
        match[0],
      ) && !theirs.test(sentence);
    if ((isOurs || isOpinion) && (far ?? isPossessive))
      return { start: match.index, end: end + (far?.[0].length ?? 0) };
  }
  return undefined;
}

/** Where the phrase ends that names what leads: "regional health insurer"; `undefined` where nothing that leads is near. */
function endOfLeader(sentence: string, from: number): number | undefined {
  for (const match of sentence.slice(from, from + 80).matchAll(/(?<word>[\p{L}'-]+)|[.;:!?(–—]/gu)) {
    const word = match.groups?.['word']?.toLowerCase();
    if (word === undefined || stops.has(word)) return undefined;
    if (leaders.has(word) || leaders.has(word.replace(/s$/, ''))) return from + match.index + match[0].length;
  }
  return undefined;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}
