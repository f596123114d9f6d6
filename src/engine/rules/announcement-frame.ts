import type { AnnouncementFrame } from '../languages/english/announcement-frames';
import { voices } from '../languages/voices';
import { isQuoted, neighbourOf, once, type Sentence, sentencesWith, spanIn } from '../post';
import { defineRule, type ReadPost } from '../rule';
import { contains, overlaps } from '../span';

const message = {
  en: 'Opens with the sender’s pride, not with the news. Say the news itself, or ask what it would change for the reader.',
  da: 'Begynder med afsenderens stolthed, ikke med nyheden. Sig selve nyheden, eller spørg, hvad den ændrer for læseren.',
};

/** A sentence of at most so many words, without a subject and not the first, is a flourish. Chosen by reading. */
const fewWords = 6;

/** The sender's pride put before the news. */
export const announcementFrame = defineRule({
  id: 'announcement-frame',
  scope: 'sentence',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'Puts the sender’s pride before the news.',
    da: 'Sætter afsenderens stolthed foran nyheden.',
  },
  evidence: [
    {
      basis: 'house',
      claim:
        'The frame says how the sender feels, which no reader can answer; the news behind it is what they could react to. ' +
        'Where posts were labelled sentence by sentence, pride frames were among what was marked most often.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
    {
      basis: 'peer-reviewed',
      claim:
        'A conversational human voice goes with trust, satisfaction and commitment (correlations from surveys, so not proof of cause). ' +
        'The scale asks whether an organisation invites conversation and admits mistakes; it says nothing about pride as such.',
      source:
        'Kelleher, T. (2009). Conversational voice, communicated commitment, and public relations outcomes in interactive online communication. Journal of Communication 59(1), 172–188. https://doi.org/10.1111/j.1460-2466.2008.01410.x',
    },
  ],
  examples: [
    {
      language: 'en',
      text: '[[We are thrilled to announce]] our new pump.',
      becomes: 'Here is our new pump.',
    },
    {
      language: 'en',
      text: '[[We are proud to announce]] that the KV-40 cuts energy use by 22 %.',
      becomes: 'The KV-40 cuts energy use by 22 %.',
    },
    {
      language: 'en',
      text: 'Today [[we’re incredibly excited to unveil]] the booking page.',
      becomes: 'Today we are unveiling the booking page.',
      because: 'What stands before the frame is a fact and stays.',
    },
    {
      language: 'en',
      text: '[[Harbour Mills is pleased to support]] the reading week at Eastgate Library.',
      becomes: 'Harbour Mills supports the reading week at Eastgate Library.',
    },
    {
      language: 'en',
      text: '[[We’re delighted to announce]] the launch of **night buses** on line 6.',
      becomes: 'We are launching **night buses** on line 6.',
    },
    {
      language: 'en',
      text: '[[Proud to have]] completed the north quay two weeks early.',
      becomes: 'We have completed the north quay two weeks early.',
    },
    {
      language: 'en',
      text: '[[It is with great pleasure]] that we can announce that the ferry sails again.',
      becomes: 'The ferry sails again.',
    },
    { language: 'en', text: '[[It is with great pleasure]] that the board presents the plan for 2027.' },
    {
      language: 'en',
      text: '[[We are happy to confirm]] the outage has been resolved.',
      becomes: 'The outage has been resolved.',
    },
    {
      language: 'en',
      text: '[[Acme and Beta are pleased to announce]] a joint venture.',
      becomes:
        'Acme and Beta are pleased to announce a joint venture. What would you not want to lose because of the joint venture?',
      because: 'Whose venture it is stays.',
    },
    {
      language: 'en',
      text: '[[We are honoured to welcome]] Ines Duarte as head of our kitchen.',
      becomes: 'Please welcome Ines Duarte as head of our kitchen.',
    },
    {
      language: 'en',
      text: 'COPENHAGEN, 3 March — [[Acme is delighted to announce]] a new harbour line.',
      becomes:
        'COPENHAGEN, 3 March — Acme is delighted to announce a new harbour line. Which question does this leave open for you?',
    },
    { language: 'en', text: '[[Introducing]] the all-new Fjord 3 rain jacket.' },
    { language: 'en', text: '[[We can’t wait to show]] you the new reading room.' },
    { language: 'en', text: '[[Big news]]: the mill runs again.' },
    { language: 'en', text: '[[We couldn’t be prouder of]] how far the allotment has come.' },
    {
      language: 'en',
      text: 'Three schools took part in the clean-up. Proud to sponsor it.',
      because: 'A flourish at the end, not worth the writer’s time.',
    },
    { language: 'en', text: 'I can’t wait to read your answers.', because: 'It waits for the readers.' },
    {
      language: 'en',
      text: 'We’re happy to answer questions about the timetable at the desk.',
      because: 'The same words, but they open something.',
    },
    { language: 'en', text: 'We are happy to lend you one for a week.', because: 'An offer.' },
    { language: 'en', text: 'We are not proud to say that the lift has been out for nine weeks.', because: 'Candour.' },
    { language: 'en', text: 'Amira wrote: “We are proud to announce our first harvest.”', because: 'A quoted voice.' },
    {
      language: 'en',
      text: 'Four of you told us that you were excited to try the quiet carriage.',
      because: 'The readers’ feeling.',
    },
    { language: 'en', text: 'Set `We are proud to announce` as the subject line of the test mail.' },
    {
      language: 'en',
      text: 'We are thrilled to announce our new lamp. Where would you put it?',
      because: 'The news is put to the reader straight away.',
    },
    {
      language: 'en',
      text: 'The council announced the new parking rules on Monday.',
      because: 'News about somebody else.',
    },
    { language: 'en', text: 'They are proud to represent their village at the final.' },
    { language: 'da', text: '[[Vi er stolte af at kunne præsentere]] vores nye havnebus.' },
    { language: 'da', text: 'I dag [[er vi glade for at kunne fortælle]], at svømmehallen åbner igen.' },
    {
      language: 'da',
      text: '[[Det er med stor glæde, at vi]] byder Ida Holm velkommen i bestyrelsen.',
      because: 'Også pænt pakket ind.',
    },
    { language: 'da', text: '[[Med stolthed præsenterer]] vi årets program.' },
    { language: 'da', text: 'Her er brødet, som [[vi har glædet os til at vise]] frem.' },
    { language: 'da', text: '[[Store nyheder]]! Kiosken får aftenåbent.' },
    {
      language: 'da',
      text: '[[Stolte af at kunne byde på]] seks nye hold til efteråret.',
      because: 'Ingen afsender, samme ramme.',
    },
    { language: 'da', text: 'Broen er malet, og [[det er vi simpelthen så stolte af]].' },
    { language: 'da', text: 'Svømmehallen åbner igen på mandag.', because: 'Nyheden selv.' },
    { language: 'da', text: 'Vi er glade for at høre, hvad I mener om ruten.', because: 'Ordene åbner noget.' },
    { language: 'da', text: 'Min datter er stolt af at kunne cykle selv.', because: 'En andens stolthed.' },
    {
      language: 'da',
      text: '“Vi er stolte af at kunne præsentere planen,” sagde borgmesteren.',
      because: 'En citeret stemme.',
    },
    { language: 'da', text: 'Vi er ikke stolte af at måtte lukke før tid.', because: 'Det modsatte af en fanfare.' },
    { language: 'da', text: 'Vi hjælper gerne med at bære.', because: 'Et tilbud.' },
  ],

  *check(post) {
    const { findAnnouncementFrame } = voices[post.language];
    let last = -2;
    for (const [index, sentence] of sentencesWith(post, findAnnouncementFrame)) {
      const frame = once(sentence, findAnnouncementFrame);
      if (!frame || isQuoted(sentence, frame.start, frame.end)) continue;
      const isEcho = index === last + 1; // two frames in a row do the same thing: the first is enough
      last = index;
      if (!isEcho && !isFlourish(sentence, frame, post.sentences[index - 1]) && !isAnswerable(post, sentence)) {
        const span = spanIn(sentence, frame.start, frame.end);
        yield { span, message };
      }
    }
  },
});

/** A few words of pride at the end: "Three schools took part. Proud to sponsor it." */
function isFlourish({ plain }: Sentence, { parts }: AnnouncementFrame, previous: Sentence | undefined): boolean {
  return parts?.subject === '' && previous !== undefined && plain.split(' ').length <= fewWords;
}

/** Whether it opens something itself, or the news is put to the reader straight away: "… Where would you put it?" */
function isAnswerable(post: ReadPost, sentence: Sentence): boolean {
  const next = neighbourOf(post, sentence, 1);
  return post.openings.some(({ span }) => overlaps(span, sentence) || (next && contains(span, next)));
}
