import type { SpanFinder } from '../languages/voice';
import { voices } from '../languages/voices';
import { isQuoted, once, type Sentence, spanIn } from '../post';
import { defineRule, type ReadPost } from '../rule';
import type { Span } from '../span';
import { proseToJudge } from '../whole-post';

/** A quotation of so many characters lets somebody speak; a shorter one is a name or a word. */
const shortestVoice = 25;

const message = {
  en: 'Many are mentioned here as a mass, and nobody is credited. Name one of them, with what they did or said.',
  da: 'Her nævnes mange under ét, og ingen får æren. Nævn en af dem, og hvad vedkommende gjorde eller sagde.',
};

/** Those who answered or helped, thanked as a mass. */
export const noRecognition = defineRule({
  id: 'no-recognition',
  scope: 'post',
  severity: 'hint',
  languages: ['en', 'da'],
  summary: {
    en: 'Mentions the many who answered or helped, but credits nobody.',
    da: 'Nævner de mange, der svarede eller hjalp, men giver ingen æren.',
  },
  evidence: [
    {
      basis: 'peer-reviewed',
      claim:
        'Of the most active 1 % of Wikipedia’s editors some were given an informal award, by lot. They did 60 % more in the following 90 days than those who were not. Awards, not mentions, and to the already busy.',
      source:
        'Restivo, M., & van de Rijt, A. (2012). Experimental study of informal rewards in peer production. PLoS ONE 7(3), e34358. https://doi.org/10.1371/journal.pone.0034358',
    },
    {
      basis: 'house',
      claim:
        'To be recognised by what one said or did is what readers get out of answering. It can’t be given to a mass.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    {
      language: 'en',
      text: 'The barn roof is done. It took nine weekends. [[Thanks to all our wonderful volunteers]]! The gate is next.',
    },
    {
      language: 'en',
      text: 'The app has a dark mode. [[Many of you asked]] for it. You turn it on in the menu.',
    },
    {
      language: 'en',
      text: '[[Based on customer feedback]], the desk now stays open until seven. It opens at nine. On Sundays it is closed.',
    },
    {
      language: 'en',
      text: 'The plan for the square is ready. [[We received hundreds of comments]]. The pond is gone from it.',
      because: 'Hundreds wrote, and not one of them is heard.',
    },
    {
      language: 'en',
      text: 'Version 4 is out. It starts faster. [[Thank you to everyone who]] tested it.',
    },
    {
      language: 'en',
      text: 'The ferry has a new timetable. [[We have listened to your suggestions]]. The last boat sails at ten.',
    },
    {
      language: 'en',
      text: 'The laundry gets new dryers. We have [[taken your complaints on board]]. The price stays the same.',
    },
    {
      language: 'en',
      text: 'The survey is closed. [[Our members told]] us what they think. Ida Friis starts as head of the office in May.',
      because: 'A name, but for something else.',
    },
    {
      language: 'en',
      text: 'The barn roof is done. Thanks to all our volunteers, and to Jonas Holm, who carried the slates. The gate is next.',
    },
    {
      language: 'en',
      text: 'The barn roof is done. Thanks to all who came. Ida and Ali slept on it the night the storm came. Ida mended the last hole at dawn.',
      because: 'Credit given in another sentence.',
    },
    {
      language: 'en',
      text: 'Fourteen of you wrote that two hours were too short. We received many comments on the ramp too. The fee waits.',
      because: 'Few enough to know who is meant, and what they said.',
    },
    {
      language: 'en',
      text: 'Thanks for all your replies about the loaf. “I would drive to Hals for the rye,” one of them said. So the rye stays.',
      because: 'A reader’s own words.',
    },
    {
      language: 'en',
      text: 'The trial ends in May. Our users told us in a survey that the search is slow. It was the answer of 62 %.',
      because: 'What is counted is a report.',
    },
    {
      language: 'en',
      text: 'The form is new. It has four pages. Thanks in advance for your feedback.',
      because: 'Nobody has answered yet.',
    },
    {
      language: 'en',
      text: 'The plan was on the wall for a month. We received no comments. It goes to the council in May.',
      because: 'There is nobody to credit.',
    },
    {
      language: 'en',
      text: 'We serve 4,000 customers in Esbjerg. The new crane lifts 40 tonnes. It starts in June.',
      because: 'Mentioned, but not for having done anything.',
    },
    {
      language: 'en',
      text: 'Hi Ana,\n\nThank you for your message. Many of you asked for the key. It is at the desk.',
      because: 'A reply recognises by being one.',
    },
  ],

  *check(post) {
    const { findCrowd } = voices[post.language];
    const prose = proseToJudge(post);
    const crowd = prose.find((sentence) => crowdIn(sentence, findCrowd) !== undefined);
    const span = crowd && crowdIn(crowd, findCrowd);
    if (!span || creditsAnybody(post, prose)) return;

    yield { span: spanIn(crowd, span.start, span.end), message };
  },
});

function crowdIn(sentence: Sentence, findCrowd: SpanFinder): Span | undefined {
  const crowd = once(sentence, findCrowd);
  return crowd && !isQuoted(sentence, crowd.start, crowd.end) ? crowd : undefined;
}

/** Whether somebody is credited, by name or deed, or has the word. */
function creditsAnybody(post: ReadPost, prose: readonly Sentence[]): boolean {
  if (post.openings.some(({ kind }) => kind === 'credit')) return true;
  return (
    post.sentences.some(({ quotations }) => quotations.some(({ start, end }) => end - start >= shortestVoice)) ||
    prose.some((sentence) => once(sentence, voices[post.language].creditsSomebody))
  );
}
