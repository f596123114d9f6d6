import type { Offer } from '../../finding';
import type { Sentence } from '../../post';
import type { Desk } from '../desk';
import { type Turn, turned } from '../turns';
import { addressOf } from './address';
import { clauseAlone } from './turning-clauses';
import { leavingOut, questionsInTheEnd } from './leaving-out';

const plainly = { en: 'Say it without taking it for granted', da: 'Sig det uden at tage det for givet' };
const dropsIt = { en: 'leaves the reader to judge', da: 'overlader dommen til læseren' };

/** What takes a clause for granted that can stand alone, where that isn't about the reader. */
const granted =
  /^(?:Det siger (?:næsten )?sig selv|Det er (?:nok |vist |jo )?(?:ingen|en offentlig) (?:hemmelighed|overraskelse)|Der er (?:vist )?ingen tvivl om|Alle ved|Vi ved (?:jo )?alle|Alle er enige om|Som alle ved),? at (?!(?:du|I|De|alle) )/u;

/** "Som alle ved, er færgen dyr" → "Færgen er dyr": with a subject of one word, which stands behind the verb. */
const asKnown =
  /^Som (?:(?:vi|I|du|de fleste) )?(?:alle |jo |nok |sikkert )*(?:ved|bekendt),? (er|har|kan|skal|vil|var|bliver|blev|fik|får) (vi|jeg|det|den|de|der|\p{Ll}{3,}(?:en|et|erne|ene)) /u;

/** What doesn't take the reader's wish or knowledge for granted. */
export function unpresumed(sentence: Sentence, desk: Desk): readonly Offer[] {
  const { du } = addressOf(desk.post.text, desk.settings.audience);
  const turns: readonly Turn[] = [
    // "Du vil elske den nye læsesal." → "Hvad siger du til den nye læsesal?"
    {
      at: /^(?:du|I) (?:vil(?: komme til at)?|kommer til at|bliver) (?:helt |garanteret |sikkert |simpelthen |bare )?(?:elske|vilde? med|glade? for|elske at prøve) (?=(?:den|det|de|vores|årets) \p{L}+(?: \p{L}+)?[.!]*$)/iu,
      by: `hvad siger ${du} til `,
      end: '?',
      kind: 'question',
      why: { en: 'asks what is taken for granted', da: 'spørger om det, der tages for givet' },
    },
    { at: asKnown, by: '$2 $1 ', kind: 'rewording', title: plainly, why: dropsIt },
    // "Tak for jeres tålmodighed, mens vi bygger."
    {
      at: /^(?:tak|vi takker|vi siger tak|vi håber|på forhånd tak)(?: på forhånd)? (?:for|på) (?:(?:din|jeres|Deres|den|alles) )?(?:(?:fortsatte|store|udviste|fortsat) )?(?:tålmodighed(?:en)?|forståelsen?)(?: og (?:forståelsen?|tålmodighed(?:en)?|samarbejdsvilje))?/iu,
      by: 'vi er kede af {den ulempe, det giver}',
      kind: 'candour',
      title: { en: 'Say what it costs them instead', da: 'Sig i stedet, hvad det koster dem' },
      why: { en: 'admits what it costs the reader', da: 'indrømmer, hvad det koster læseren' },
    },
  ];
  return [
    ...turned(sentence, desk, turns),
    ...clauseAlone(sentence, desk, granted, plainly, dropsIt),
    ...leavingOut(sentence, desk),
    ...questionsInTheEnd(sentence, desk),
  ];
}
