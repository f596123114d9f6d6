import { findBait } from '../../languages/danish/bait';
import { once } from '../../post';
import type { SentenceRepair } from '../workshop';
import { asking, removal } from '../offers-of-a-sentence';
import { addressOf } from './address';

/** "Lik, hvis du er enig i, at toge slår fly" */
const agreement =
  /,? hvis (?:du|I) (?:også )?(?:er (?:også )?enige?(?: i)?|synes|mener),? (at [^.!?]{5,120}?)(?=[\s.!]*$)/u;

/** The question behind the bait where it shows, or nothing instead of the bait. Only where the bait is all the sentence says. */
export const withoutBait: SentenceRepair = (sentence, desk) => {
  const bait = once(sentence, findBait);
  if (!bait || /[\p{L}\p{N}]/u.test(sentence.plain.slice(0, bait.start))) return [];
  const what = agreement.exec(sentence.plain)?.[1];
  const { du } = addressOf(desk.post.text, desk.settings.audience);
  const question = `Er ${du} ${du === 'I' ? 'enige' : 'enig'} i, ${what ?? ''}, eller ser ${du} anderledes på det?`;
  const edit = { span: { start: sentence.start, end: sentence.end }, text: question };
  return [
    ...asking(
      question,
      { en: 'asks for the disagreement too', da: 'spørger også til uenigheden' },
      what !== undefined && sentence.block.elements.length === 0 ? edit : undefined,
    ),
    ...removal(sentence, desk),
  ];
};
