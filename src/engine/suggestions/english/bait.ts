import type { Offer } from '../../finding';
import { agreementAskedFor, findBait } from '../../languages/english/bait';
import { once } from '../../post';
import type { SentenceRepair } from '../workshop';
import { asking, removal } from '../offers-of-a-sentence';

/** The question behind the bait where it shows, or nothing instead of the bait. Only where the bait is all the sentence says. */
export const withoutBait: SentenceRepair = (sentence, desk) => {
  const bait = once(sentence, findBait);
  if (!bait || /[\p{L}\p{N}]/u.test(sentence.plain.slice(0, bait.start))) return [];
  const offers: Offer[] = [];
  const agreement = once(sentence, agreementAskedFor);
  if (agreement !== undefined && sentence.block.elements.length === 0) {
    const question = `Do you agree${agreement}, or do you see it differently?`;
    const edit = { span: { start: sentence.start, end: sentence.end }, text: question };
    offers.push(...asking(question, { en: 'asks for the disagreement too', da: 'spørger også til uenigheden' }, edit));
  }
  return [...offers, ...removal(sentence, desk)];
};
