import { commandStarts, isDeniedOrTold } from './commands';
import { findHardSell } from './selling';

/** How a post can end so that nothing is left to answer. */
export type Ending = 'boilerplate' | 'sale' | 'farewell';

/** What asks the reader to buy or sign up, pressed or not, where a command may stand: a line for each way. */
const sales: readonly RegExp[] = [
  // "Order yours at the desk", "Sign up here", "Book a table for Friday"
  /^(?:buy|order|pre-?order|shop|book|reserve|register|sign up|subscribe|donate|enroll?|upgrade|grab|claim|download|apply|rent|hire|purchase) (?:an?|the|your|yours|our|now|today|here|online|at|on|for|from|with|by|via|in|before|early|directly)\b/i,
  // "Get your ticket", "Secure your place", "Become a member", "Treat yourself"
  /^(?:get (?:your|yours|a free|tickets?|started|the app|a quote)|secure (?:your|a)|save (?:your (?:seat|spot|place)|up to)|become an?|treat yourself|start (?:your|saving|shopping)|find (?:yours|your nearest)|(?:schedule|request|arrange) (?:your|a) (?:[a-z-]{1,15} ){0,2}(?:demo|call|quote|visit|trial|consultation|appointment)|try (?:our|it (?:free|today|now))|switch to)\b/i,
];

/** "Tickets are on sale now", "Available from today in all shops", "Now on sale for 4 euros": an offer and nothing else. */
const offers =
  /^(?:(?:tickets|copies|places|seats|memberships) (?:are|cost)|(?:it|they)(?:'s| is| are|'re) (?:now )?(?:available|on sale|in (?:the )?shops)|(?:now )?available (?:now|from|in|at|on)|(?:now )?on sale)\b/i;

/** What takes leave of the reader, as the beginning of a clause: a line for each device. */
const farewells: readonly RegExp[] = [
  // "Stay tuned!", "Watch this space", "More to come", "Keep an eye on our channels"
  /^(?:stay (?:tuned|posted)|watch this space|(?:much )?more (?:to (?:come|follow)|(?:news )?(?:soon|coming))|keep an eye (?:on|out)|until (?:next time|then)|the best is yet to come|exciting times|onwards?\b)/i,
  // "See you there!", "See you on Saturday"
  /^(?:we(?:'ll| will) )?see you (?:there|soon|then|next|on|in|at|all|around|again|out|up)\b/i,
  // "We look forward to welcoming you", "We hope to see you there", "Can't wait to see you"
  /^(?:(?:we|i)(?:'re| are| am)? |and )?(?:all )?(?:really |very much )?(?:look(?:ing)? forward|can't wait|cannot wait|hope|excited|eager) (?:to )?(?:see(?:ing)?|welcom(?:e|ing)|serv(?:e|ing)|shar(?:e|ing)|host(?:ing)?|hav(?:e|ing)|greet(?:ing)?|continu(?:e|ing)|work(?:ing)? with|what)\b/i,
  // "Thank you for reading", "Thanks for your continued support"
  /^(?:a (?:big|huge|warm) )?(?:many )?thank(?:s| you)(?: (?:all|again|so much|very much|everyone))*,? for (?:reading|watching|listening|stopping by|being|following|joining us|choosing|[a-z]{3,15}ing (?:with|by) us|(?:all )?(?:your|the) (?:\w{1,12} )?(?:support|patience|trust|loyalty|interest|business|understanding|custom|attention|time|commitment|cooperation))\b/i,
  // "Have a lovely weekend!", "Enjoy the summer!", "Happy Easter!"
  /^(?:have an? (?:\w{1,12} )?(?:day|week(?:end)?|evening|summer|winter|spring|autumn|fall|holiday|break|christmas|easter|season|time|one)|enjoy\b.{0,30}[!.]$|happy (?:holidays?|new year|friday|monday|weekend|easter|christmas|reading|summer|\w{1,15}!)|merry christmas|season's greetings)/i,
  // "We wish you all a merry Christmas", "Wishing you a good start"
  /^(?:we(?:'d like to| would like to)? )?wish(?:ing)? (?:you|all|every(?:one|body))\b/i,
  // "Take care", "Stay safe!", "Here's to the next ten years"
  /^(?:take (?:good )?care(?: of yourselves?| of each other)?[.!]?$|stay (?:safe|well|warm)|be well|goodbye|cheers[.!]?$|all the best\b|best wishes|here's to\b|and that's (?:a wrap|it|all)|that's (?:a wrap|all (?:for|folks)))/i,
];

/** What stands under any text of its kind, wherever in the sentence: a line for each kind. */
const boilerplates: readonly RegExp[] = [
  // "For more information, visit our website", "More information at harbour.example"
  /^(?:for )?(?:more|further|additional|all|full) (?:information|info|details|news|updates)\b/i,
  // "Read more here", "You can find out more on our site", "More here", "Click here for more details"
  /^(?:you can )?(?:read|find out|find|get|see|learn) more\b|^more (?:here|at|on)\b|\bfor (?:more|further) (?:information|info|details)\b/i,
  // "Visit our website", "Read more on our blog", "Follow us on LinkedIn"
  /^(?:(?:please )?visit (?:us|our|the|www)|(?:to )?(?:read|learn|find out|discover|see) more\b|follow (?:us|our)|(?:please )?(?:feel free to|do(?:n't| not) hesitate to) |contact (?:us|our) )/i,
  // "All rights reserved", "© 2026 Havn", "Terms and conditions apply"
  /\ball rights reserved\b|^(?:©|copyright)|\b(?:conditions|t&cs|restrictions|exclusions|terms) (?:may )?apply\b|\bno purchase necessary\b|\bsubject to (?:availability|change|approval)\b/i,
  // "We apologise for any inconvenience", "Please drink responsibly", "First published on the harbour's blog"
  /\bapologi[sz]es? for (?:any|the) (?:possible )?inconvenience\b|\b(?:drink|gamble|play) responsibly\b|^this (?:post|article|piece|story) (?:was )?(?:originally|first) (?:appeared|published)\b/i,
  // "This press release contains forward-looking statements", "You are receiving this because you subscribed", "Unsubscribe"
  /\bforward-looking statements?\b|^(?:(?:please )?do not reply|(?:to |click (?:here )?to )?unsubscribe|you(?:'re| are) receiving this|if you no longer (?:wish|want)|this (?:mailbox|inbox|e-?mail address) is)\b/i,
  /^this (?:press release|e-?mail|newsletter|message|statement|announcement) (?:contains|may|is intended|was sent|is confidential|cannot|does not|is sent)\b/i,
  // "Press contact: Jonas Holm", "For media enquiries, call …", "Notes to editors"
  /^(?:(?:for )?(?:press|media) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries|office)|notes? (?:to|for) editors?|about us)\b/i,
];

const bodies =
  'providers?|manufacturers?|suppliers?|producers?|makers?|retailers?|distributors?|developers?|operators?|publishers?|compan(?:y|ies)|firms?|groups?|business(?:es)?|brands?|agenc(?:y|ies)|consultanc(?:y|ies)|brewer(?:y|s)|cooperatives?|co-?operatives?|organi[sz]ations?|associations?|charit(?:y|ies)|foundations?|non-?profits?|banks?|utilit(?:y|ies)|chains?|leaders?|institutions?|specialists?|partners?|platforms?';

/** "About Havn: …", in the line itself. */
const selfHeaded = /^About (?!The\b|This\b)\p{Lu}[\p{L}\p{N}'’&. -]{0,40}:/u;

/** "Havn is a leading provider of …", "Havn is an independent brewery based in …": what a company says of itself under everything. */
const profile = new RegExp(
  `\\b(?:is|are|'re) (?:an?|the|one of the|among the) (?:[\\w'’,-]{1,20} ){0,6}(?:${bodies})\\b`,
  'i',
);
const profileWords =
  /\b(?:leading|global|worldwide|international|independent|family-owned|award-winning|headquartered|based in|founded|established|dedicated to|committed to|speciali[sz]ing|speciali[sz]ed|employ(?:s|ing|ees)|offering|serving|that (?:provides|delivers|helps|offers|designs|makes)|of choice)\b/i;

/** "Founded in 1990, Havn …", "Headquartered in Aarhus, …" */
const origin =
  /^(?:founded|established|headquartered|based) (?:in|by)\b|^with (?:offices|more than|over) .{0,40}\bemployees\b/i;

/** "Come and have a taste before it runs out", "While stocks last": hurries the reader to the till. */
const scarce =
  /\bwhile (?:stocks?|supplies) lasts?\b|\bbefore (?:it|they|these|tickets) (?:runs?|sells?) out\b|\bfirst come,? first served\b/i;

/** Nobody takes leave in so many characters. Also keeps a line without an end from being tried at every comma. */
const longest = 600;

/** How a sentence closes a post: the kind of ending it is, or `undefined` where it says something to answer. */
export function endingOf(sentence: string): Ending | undefined {
  if (sentence.length > longest) return undefined;
  const clauses = commandStarts(sentence).map((start) => ({ start, clause: sentence.slice(start, start + 200) }));
  const isLed = (patterns: readonly RegExp[]): boolean =>
    clauses.some(
      ({ start, clause }) => patterns.some((pattern) => pattern.test(clause)) && !isDeniedOrTold(sentence, start),
    );
  if (findHardSell(sentence) || isLed(sales) || offers.test(sentence) || scarce.test(sentence)) return 'sale';
  if (isLed(farewells)) return 'farewell';
  return isBoilerplate(sentence, isLed) ? 'boilerplate' : undefined;
}

function isBoilerplate(sentence: string, isLed: (patterns: readonly RegExp[]) => boolean): boolean {
  if (isLed(boilerplates) || origin.test(sentence) || selfHeaded.test(sentence)) return true;
  return profile.test(sentence) && profileWords.test(sentence);
}

/** "Notes to editors", "Disclaimer" */
const standing =
  /^(?:notes? (?:to|for) editors?|(?:press|media) contacts?|contacts?|disclaimer|legal(?: notice)?|forward-looking statements)$/i;

/** Whether a heading stands over what a company says of itself: "About Havn", "About us", "Notes to editors". */
export function headsBoilerplate(heading: string): boolean {
  const words = heading.trim();
  if (/^(?:about us|about the (?:company|author|organi[sz]ation|association))$/i.test(words)) return true;
  return /^[Aa]bout (?!The\b|This\b|Our\b)\p{Lu}[\p{L}\p{N}'’&. -]{0,40}$/u.test(words) || standing.test(words);
}

/** "Kind regards,", "Yours, Ida": the form in which a letter ends, which is nothing said. */
export function isSignOff(sentence: string): boolean {
  return /^(?:(?:kind|best|warm|warmest|many) )?(?:regards|greetings|wishes)\b|^(?:yours(?: \w{1,12})?|sincerely|cheers|love|best)(?:,|$)/i.test(
    sentence,
  );
}
