import type { Span } from '../../span';
import { praises } from './boast-phrases';
import { companionStems, hypeStems } from './boast-words';
import { hasFigure, isDisowned } from './claims';
import { finder, type Form, form } from './forms';

/** Endings of agreement and degree. */
const ending = String.raw`(?:t|e|ke|le|ne|en|er|ere|est|este|sk|ske)?`;
const hype = String.raw`(?:${hypeStems})${ending}`;
const praise = String.raw`(?:${hypeStems}|${companionStems})${ending}`;
const degree = String.raw`(?:(?:helt|virkelig|ganske|yderst|absolut|simpelthen|særdeles|meget|så|mest|rigtig|utroligt?|unægtelig|intet mindre end) )?`;

/** Adjectives instead of substance, a line for each way. */
const hypes: readonly Form[] = [
  // "innovative og bæredygtige", "unik, smuk og tidløs"
  form(
    String.raw`\b${hype}(?:,| og|, men| samt) ${degree}${praise}(?:(?:,| og| samt) ${degree}${praise}){0,3}\b|\b${praise}(?:,| og| samt) ${degree}${hype}\b|\b${praise}, ${praise} og ${praise} [\p{L}-]{3,30}`,
  ),
  // "vores innovative løsninger", "leverer en exceptionel oplevelse", "tilbyder et unikt indblik"
  form(
    String.raw`\b(?:vores|vort) (?:\p{L}{2,15} )?${hype} [\p{L}-]{3,30}|\b(?:leverer|tilbyder|skaber|giver|byder på|sikrer|garanterer|præsenterer|lancerer|har|får) (?:vi |dig |jer |du |os |kunderne |nu )?(?:en|et|de|den|det|vores)? ?${degree}${hype} [\p{L}-]{3,30}`,
  ),
  // "En unik mulighed", "et rigtigt spændende værktøj", "Den er unik"
  form(
    String.raw`^\P{L}{0,6}(?:en|et|den|det|denne|dette) ${degree}${hype} (?:[\p{L}-]{3,30} )?(?:mulighed|oplevelse|aften|kollektion|løsning|chance|serie|rejse|ramme|event|fortælling|blanding|kombination|smag|service|atmosfære|stemning|design|udsigt|beliggenhed|produkt|app|platform|ferie|destination|dag|uge|sæson|forestilling|koncert)\p{L}{0,3}\b|\b(?:bliver|er) (?:det |den |der )?et (?:rigtigt|virkelig|meget|super) spændende (?:værktøj|projekt|tiltag|samarbejde|produkt)\b|\bvores \p{L}{3,25} (?:er|bliver) ${degree}${hype}(?=[.!,])`,
  ),
];

/** "ligner", "efterlyser": what is sought or told of others is no praise of ours. */
const sought = form(
  String.raw`\b(?:leder efter|søger|efterlyser|savner|mangler|kunne|ønsker os|tillykke|tak (?:til|for)|I (?:er|var)|du (?:er|var)|jer der|den fantastiske indsats)\b`,
);

const findPraise = finder(praises, isVetoed);
const findHype = finder(
  hypes,
  (sentence, span) => sought.test(sentence) || hasFigure(sentence) || isVetoed(sentence, span),
);

function isVetoed(sentence: string, span: Span): boolean {
  return /\d ?(?:%|procent)/i.test(sentence) || isDisowned(sentence, span);
}

/** A stretch of a Danish sentence that praises the sender with nothing to show for it; `undefined` when none does. */
export function findBoast(sentence: string): Span | undefined {
  return findPraise(sentence) ?? findHype(sentence);
}
