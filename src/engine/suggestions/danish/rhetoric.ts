import type { Offer } from '../../finding';
import type { Localised } from '../../localised';
import type { Sentence } from '../../post';
import type { Desk } from '../desk';
import { type Turn, turned } from '../turns';
import { addressOf } from './address';
import { clauseAlone } from './turning-clauses';
import { leavingOut, questionsInTheEnd } from './leaving-out';

const about = (en: string, da: string): Localised => ({ en, da });
const trouble = about('asks for the trouble', 'spørger til besværet');
const wish = about('asks for their wish', 'spørger til ønsket');
const missing = about('asks what is missing', 'spørger, hvad der mangler');
const obstacle = about('asks what stands in the way', 'spørger, hvad der står i vejen');

/** What makes a question of a hook that a reader could answer. */
function turnsFor(du: string, dig: string): readonly Turn[] {
  return [
    // "Vil du også have fulde huse?" → "Hvad skulle der til, for at du kunne have fulde huse?"
    ask(
      /^vil (?:du|I) (?:også |gerne |hellere ){0,2}(?=\p{Ll}+e )/iu,
      `hvad skulle der til, for at ${du} kunne `,
      obstacle,
    ),
    // "Kender du det, at uret ringer, og du …?" → "Hvad gør du, når uret ringer, og du …?"
    ask(
      /^kender (?:du|I) (?:det|følelsen),? (?:at|når) /iu,
      `hvad gør ${du}, når `,
      about('asks what they do', 'spørger, hvad man så gør'),
    ),
    // "Træt af høje regninger?"
    ask(/^(?:er (?:du|I) )?(?:træt|trætte) af (?!at )/iu, `hvad irriterer ${dig} mest ved `, trouble),
    ask(
      /^(?:bøvler|kæmper|slås|roder|døjer) (?:du|I) (?:også |stadig |tit |ofte )?med (?!at )/iu,
      'hvad driller mest, når det gælder ',
      trouble,
    ),
    ask(/^har (?:du|I) (?:også |stadig )?svært ved at /iu, `hvad gør det svært for ${dig} at `, obstacle),
    ask(
      /^(?:er (?:du|I) )?(?:nysgerrige?|interesserede?) (?:på|i) (?!at )/iu,
      `hvad vil ${du} gerne vide om `,
      missing,
    ),
    ask(
      /^(?:leder|søger) (?:du|I) (?:også |stadig )?(?:efter )?(?=(?:en|et|nye?|nyt) )/iu,
      `hvad er vigtigst for ${dig}, når ${du} leder efter `,
      wish,
    ),
    ask(
      /^(?:er (?:du|I) )?(?:klar|parate?) til (?!at |sommer|jul|efterår|vinter|forår|weekend|ferie|fest)/iu,
      `hvad mangler ${du}, før ${du} er klar til `,
      missing,
    ),
    ask(/^overvejer (?:du|I) (?:også )?(?!at )/iu, `hvad får ${dig} til at overveje `, wish),
    ask(/^hvem elsker ikke /iu, `hvad siger ${du} til `, about('asks for their view', 'spørger til deres syn')),
  ];
}

/** A question that a reader could answer, the news that hides in the hook, or nothing instead. */
export function answerable(sentence: Sentence, desk: Desk): readonly Offer[] {
  const { du, dig } = addressOf(desk.post.text, desk.settings.audience);
  const title = { en: 'Say it as the news it is', da: 'Sig det som den nyhed, det er' };
  const why = { en: 'says it straight', da: 'siger det lige ud' };
  return [
    ...turned(sentence, desk, turnsFor(du, dig)),
    ...clauseAlone(sentence, desk, /^(?:Vidste|Ved) (?:du|I) (?:godt )?,? ?at (?!(?:du|I) )/u, title, why, '.'),
    ...leavingOut(sentence, desk),
    ...questionsInTheEnd(sentence, desk),
  ];
}

function ask(at: RegExp, by: string, why: Localised): Turn {
  // Behind an emoji no mark could stand.
  const whole = new RegExp(`${at.source}(?=[^?]*\\?$)`, at.flags);
  return { at: whole, by, end: '?', kind: 'question', why };
}
