import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';

/** People who answer or help, as a mass. Patients, children, victims and witnesses are left out: they may not want to be named. */
const people =
  'customers?|clients|users|readers|members|followers|fans|subscribers|listeners|viewers|visitors|guests|residents|citizens|neighbou?rs|parents|tenants|passengers|commuters|riders|players|contributors|volunteers|helpers|donors|backers|supporters|sponsors|partners|participants|attendees|speakers|testers|beta testers|reviewers|maintainers|developers|translators|respondents|voters|community|communities|audience|employees|colleagues|staff|teams?';

/** What they send. */
const sent =
  'feedback|comments|suggestions|replies|responses|ideas|input|reviews|answers|votes|requests|messages|questions|letters|e-?mails|reports|contributions|stories|wishes|entries|insights|complaints|concerns|worries|views|help';

/** Thanks, in any form. */
const thanks =
  "thank(?:s| you)|grateful|gratitude|shout-?out|kudos|hats off|applause|appreciat(?:e|ion)|couldn't have done it without";

/** How they are spoken of as a mass: a line for each way. */
const crowds: readonly RegExp[] = [
  // "Thanks to all our wonderful volunteers", "A big thank you to the whole community", "We are grateful to our customers"
  new RegExp(
    `\\b(?:${thanks})(?: (?:so|very|much|goes|out|go|all|again|and|deeply|also))* (?:to |for )?(?:all (?:of )?|each of )?(?:our|the|these|those|you|your|all|many) (?:[\\w'’-]{1,20} ){0,3}(?:${people})\\b`,
    'i',
  ),
  // "Thank you to everyone who took part", "Thanks to all who voted", "Thanks to those of you who wrote"
  new RegExp(
    `\\b(?:${thanks})\\b[^.!?]{0,25} (?:everyone|everybody|all|all of you|those|those of you|anyone|the many|the people) (?:who|that|whose|involved)\\b`,
    'i',
  ),
  // "Thank you for all your feedback", "Thanks for the many suggestions"
  new RegExp(
    `\\b(?:${thanks})(?: (?:so|very|much|all|again|everyone))* for (?:all (?:of )?)?(?:your|the)(?: (?:many|great|wonderful|amazing|valuable|kind|helpful|thoughtful|incredible))* (?:${sent})\\b`,
    'i',
  ),
  // "Based on customer feedback, we …", "In response to your comments", "Thanks to user feedback"
  new RegExp(
    `\\b(?:(?:we(?:'ve| have)? )?listen(?:ed|ing)? to|based on|thanks to|in response to|following|after|drawing on|built on|shaped by|guided by|inspired by|informed by|incorporat(?:es|ed|ing)|heard|taken on board|acted on|overwhelmed by|flooded with) (?:all |a lot of |lots of |so much |the |your |our |valuable |direct |great |much |many )*(?:(?:${people})(?:'s?|’s?)? )?(?:${sent})\\b`,
    'i',
  ),
  // "We have taken your comments on board", "We took all your wishes into account"
  new RegExp(
    `\\b(?:taken?|took|taking) (?:all |all of )?(?:your|the|their|our \\w{1,15}) (?:[a-z]{1,12} )?(?:${sent}) (?:on board|into account|to heart|seriously)\\b`,
    'i',
  ),
  // "We received hundreds of replies", "We have had a lot of questions"
  new RegExp(
    `\\b(?:we|i)(?:'ve| have)? (?:also )?(?:received|got|gotten|had|collected|gathered|been getting|been receiving) (?:(?:over|more than|almost|nearly|about|some) )?(?:so many|many|lots of|a lot of|plenty of|tons of|hundreds of|thousands of|dozens of|numerous|several|countless|[\\d,.]{1,9}|great|good|positive|valuable) (?:[\\w-]{1,15} )?(?:${sent})\\b`,
    'i',
  ),
  // "Many of you have asked", "Thousands of you voted"
  /\b(?:many|most|some|lots|a lot|plenty|hundreds|thousands|dozens|several|so many) of you (?:have |already |also )*(?:asked|wrote|written|told|voted|requested|commented|suggested|replied|responded|answered|shared|sent|said|reported|signed|joined in|took part)\b/i,
  // "Our customers told us", "Our users have been asking for it", "Many visitors have told us"
  new RegExp(
    `\\bour (?:[\\w-]{1,15} ){0,2}(?:${people}) (?:have |have been |had |also |keep |kept )*(?:told|asked|asking|voted|requested|requesting|suggested|suggesting|commented|wrote|written|helped|contributed|responded|answered)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:many|most|some|thousands of|hundreds of|dozens of) (?:[\\w-]{1,15} )?(?:${people}) (?:have |had |also )*(?:told us|asked us|asked for|written to us|wrote to us|helped us|responded to us|voted)\\b`,
    'i',
  ),
];

const siftCrowds = sieve(crowds);

/** Thanks in advance, requests and denials speak of nobody yet: "Thanks in advance for your feedback", "We received no replies". */
const notYet = /\b(?:in advance|would|will|please|no|not|never|without|if|could|may|might|future|welcome)\b|n't\b|\?/i;

/** A mass with what one could check about it is a report: "62 % of users said". */
const counted = /\d ?(?:%|percent\b|per cent\b)|\bsurvey(?:ed)?\b|\bstudy\b|\bsample\b/i;

/** A deed or word with somebody to point to. A line for each way. */
const credits: readonly RegExp[] = [
  // "Thanks to Maria Holm", "kudos to Ali", "reported by Ida", "suggested by @ana", "Hat tip to Jonas"
  /\b(?:[Tt]hank(?:s| you),?(?: (?:so|very|much|goes|go|out|also|again|first|especially))*(?: to| for)?|[Kk]udos to|[Ss]hout-?out to|[Hh]at tip to|[Cc]redit (?:goes )?to|(?:[Rr]eported|[Ss]uggested|[Pp]roposed|[Cc]ontributed|[Ff]ound|[Ss]potted|[Pp]ointed out|[Aa]sked|[Dd]rawn|[Ww]ritten|[Ff]ixed|[Ii]mplemented|[Ii]dea) by|[Ii]dea (?:of|from|came from)|[Ii]nspired by) (?:@[\w.]{2,40}|(?:our (?:[a-z-]{1,15} ){1,3})?(?!All\b|Our\b|The\b|Everyone\b|You\b|Your\b|We\b)\p{Lu}\p{Ll}{1,20})/u,
  // "… and to Jonas Holm, who carried the slates", "to Ida for the drawings"
  /\bto (?:@[\w.]{2,40}|\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?),? (?:who|for)\b/u,
  // "Jonas asked whether", "Ida Friis wrote that", "Maria from Hals told us", "as Ali pointed out"
  /(?:^|[\s“(])(?!We\b|They\b|You\b|Many\b|Some\b|Most\b|Several\b|Others?\b|Customers\b|Users\b|Readers\b|Members\b|People\b|Residents\b|Everyone\b|And\b|But\b|Who\b|Nobody\b|If\b|When\b|The\b|Our\b|It\b)\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?(?:,? (?:from|of|in) \p{Lu}\p{Ll}{1,20},?)? (?:asked|wrote|told us|pointed out|suggested|noticed|reported|found|showed|proposed|reminded|spotted|sent|brought|built|fixed|mended|drew|carried|painted)\b/u,
  // "Fourteen of you wrote that …", "three readers asked why …", "a reader in Hals noticed": few enough to know who is meant
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|\d{1,2})(?: of (?:you|our|the))?(?: [a-z-]{1,15}){0,2}(?: (?:in|from|of) \p{Lu}\p{Ll}{1,20})? (?:asked|wrote|told us|pointed out|suggested|noticed|reported|found|proposed|reminded|spotted|wanted)\b/iu,
];

const siftCredits = sieve(credits);

/** Where a sentence speaks of those who answered or helped as a mass; `undefined` where it doesn't. */
export function findCrowd(sentence: string): Span | undefined {
  const sifted = siftCrowds(sentence);
  if (sifted.length === 0 || notYet.test(sentence) || counted.test(sentence)) return undefined;
  for (const crowd of sifted) {
    const match = crowd.exec(sentence);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Whether a sentence credits somebody one could point to. */
export function creditsSomebody(sentence: string): boolean {
  return siftCredits(sentence).some((credit) => credit.test(sentence));
}
