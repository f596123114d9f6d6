import { voices } from '../languages/voices';
import { isQuoted, once, type Post, type Sentence, spanIn } from '../post';
import { defineRule } from '../rule';
import type { Span } from '../span';

const message = {
  en: 'Sends the reader to a place where nobody answers. Say who does, and how to reach them.',
  da: 'Sender læseren et sted hen, hvor ingen svarer. Skriv, hvem der gør, og hvordan de kan nås.',
};

/** Sending the reader off to a place where nobody answers, or closing the way back. */
export const oneWayReferral = defineRule({
  id: 'one-way-referral',
  scope: 'sentence',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'Sends the reader where nobody answers, or shuts the way back.',
    da: 'Sender læseren hen, hvor ingen svarer, eller lukker for svar.',
  },
  evidence: [
    {
      basis: 'house',
      claim:
        'Where posts were labelled sentence by sentence, links to the matter at hand and contact details were left alone; what was marked was a one-way channel in the place of somebody to ask.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
    {
      basis: 'peer-reviewed',
      claim:
        'A conversational human voice goes with trust, satisfaction and commitment (correlations from surveys, so not proof of cause). Inviting conversation is part of the scale.',
      source:
        'Kelleher, T. (2009). Conversational voice, communicated commitment, and public relations outcomes in interactive online communication. Journal of Communication 59(1), 172–188. https://doi.org/10.1111/j.1460-2466.2008.01410.x',
    },
  ],
  examples: [
    { language: 'en', text: 'The lift is out of order. [[For more information, please visit our website]].' },
    { language: 'en', text: '[[Please refer to our status page for updates]].' },
    { language: 'en', text: '[[Please do not reply to this message]].' },
    { language: 'en', text: '[[This mailbox is not monitored]].' },
    { language: 'en', text: 'The berths are being moved. Questions? [[Visit our help centre]].' },
    { language: 'en', text: '[[Updates will be posted on our social media channels]].' },
    { language: 'en', text: 'Unfortunately [[we are unable to respond to individual comments]].' },
    { language: 'en', text: '[[Comments are closed]].' },
    {
      language: 'en',
      text: 'The drawings of the new quay are on our website.',
      because: 'A plain pointer to the matter itself.',
    },
    {
      language: 'en',
      text: 'See [the timetable](https://example.org/times) for the winter departures.',
      because: 'A link to what is meant.',
    },
    {
      language: 'en',
      text: 'For more information, call Ines at the desk on 555 0142.',
      because: 'Somebody answers there.',
    },
    {
      language: 'en',
      text: 'Please don’t reply to this e-mail; write to Ines at ines@example.org instead.',
      because: 'Another way is open.',
    },
    {
      language: 'en',
      text: 'This mailbox is not monitored at weekends. Ring the harbour office on 555 0142.',
      because: 'The next sentence says who answers.',
    },
    { language: 'en', text: 'Visit our website to try the new berth map.', because: 'Something to do, not an answer.' },
    { language: 'en', text: 'Questions? Ask Ruth at the counter.' },
    { language: 'en', text: 'The old form said “Please do not reply to this message.”', because: 'A quoted voice.' },
    { language: 'en', text: 'Nobody told us to visit the website for updates.', because: 'Told of others.' },
    { language: 'da', text: '[[Denne mail kan ikke besvares]].' },
    { language: 'da', text: '[[For yderligere information henvises til vores hjemmeside]].' },
    { language: 'da', text: '[[Har du spørgsmål, så se vores FAQ]].' },
    { language: 'da', text: 'Arbejdet går i gang i maj. [[Følg med på kommunens hjemmeside]].' },
    { language: 'da', text: '[[Henvendelser om afgørelsen besvares ikke]].' },
    { language: 'da', text: '[[Kommentarsporet er lukket]], når klokken er ti.' },
    { language: 'da', text: 'Har du spørgsmål? [[Se vores hjemmeside]].' },
    {
      language: 'da',
      text: 'Denne mail kan ikke besvares, men skriv til Ida på ida@havnen.example.',
      because: 'Der er en anden vej.',
    },
    { language: 'da', text: 'Referatet ligger på vores hjemmeside.', because: 'En oplysning.' },
    { language: 'da', text: 'Har du spørgsmål, så ring til Karim på 12 34 56 78.', because: 'Et menneske med nummer.' },
    {
      language: 'da',
      text: 'Nøglen kan ikke bruges i den gamle lås.',
      because: 'Ikke et svar, der bliver lukket for.',
    },
    { language: 'da', text: '“Denne mail kan ikke besvares,” stod der nederst.', because: 'En citeret stemme.' },
    {
      language: 'da',
      text: 'Denne postkasse bliver ikke læst. Ring til havnekontoret.',
      because: 'Vejen tilbage står lige efter.',
    },
    { language: 'da', text: 'Læs mere om ruten på opslagstavlen i gangen.', because: 'En vejviser, ikke et afslag.' },
  ],

  *check(post) {
    const { givesWayBack } = voices[post.language];
    for (const [index, sentence] of post.sentences.entries()) {
      const found = findIn(post, index, sentence);
      if (!found || isQuoted(sentence, found.start, found.end)) continue;
      const next = post.sentences[index + 1];
      // "This mailbox is not monitored. Ring the harbour office."
      if (next && next.block.kind !== 'heading' && once(next, givesWayBack)) continue;
      yield { span: spanIn(sentence, found.start, found.end), message };
    }
  },
});

function findIn(post: Post, index: number, sentence: Sentence): Span | undefined {
  const { findReferral, findReferralAfterQuestions, raisesQuestions } = voices[post.language];
  const found = once(sentence, findReferral);
  if (found) return found;
  const before = post.sentences[index - 1];
  return before && once(before, raisesQuestions) ? findReferralAfterQuestions(sentence.plain) : undefined;
}
