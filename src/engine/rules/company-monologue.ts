import type { Voice } from '../languages/voice';
import { voices } from '../languages/voices';
import { isQuestion, isQuoted, once, type Post, type Sentence, spanIn } from '../post';
import { defineRule } from '../rule';

const message = {
  en: 'One more sentence about ourselves, with nothing in it for the reader. Say what you did, or ask what they see.',
  da: 'Endnu en sætning om os selv, som læseren ikke får noget ud af. Skriv, hvad I gjorde, eller spørg, hvad de ser.',
};

/** How many sentences in a row about the sender make a run. */
const shortestRun = 2;

/** And where it says what will go on, which by itself can be news: "We will continue to repair the dike". */
const shortestRunOfPlans = 3;

/** Inside a run about ourselves, a sentence that gives the reader nothing. */
export const companyMonologue = defineRule({
  id: 'company-monologue',
  scope: 'sentence',
  severity: 'hint',
  languages: ['en', 'da'],
  summary: {
    en: 'Goes on about the sender and gives the reader nothing.',
    da: 'Bliver ved om afsenderen og giver læseren intet.',
  },
  evidence: [
    {
      basis: 'house',
      claim:
        'Sentences about who the sender is were marked inside a run of such sentences, and only where they held nothing for the reader; by themselves they were mostly left alone.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
    {
      basis: 'peer-reviewed',
      claim:
        'A conversational human voice goes with trust, satisfaction and commitment (correlations from surveys, so not proof of cause). It was measured over all that an organisation writes, not for single sentences.',
      source:
        'Kelleher, T. (2009). Conversational voice, communicated commitment, and public relations outcomes in interactive online communication. Journal of Communication 59(1), 172–188. https://doi.org/10.1111/j.1460-2466.2008.01410.x',
    },
  ],
  examples: [
    { language: 'en', text: 'We bake bread. [[At Rye & Co, we]] are more than bakers. We rise early.' },
    { language: 'en', text: 'We run two depots. [[We believe in]] doing things properly.' },
    { language: 'en', text: 'We have four lighthouses. [[We are committed to]] the coast. We love the sea.' },
    { language: 'en', text: 'Our depot is old. [[Our mission is]] to move things well.' },
    { language: 'en', text: 'We open at six. All winter our crew [[worked tirelessly]].' },
    { language: 'en', text: 'We make chairs. It is [[why we do what we do]].' },
    { language: 'en', text: 'We built the hall ourselves. [[We don’t just]] build halls.' },
    { language: 'en', text: 'We planted a hedge. We like it. [[We will continue to grow]] in our own way.' },
    { language: 'en', text: 'At Rye & Co, we believe in good bread.', because: 'One sentence is not a run.' },
    {
      language: 'en',
      text: 'We run two depots. We are committed to publishing the minutes within 7 days.',
      because: 'Something a reader can hold us to.',
    },
    { language: 'en', text: 'We run two depots. We believe the pump failed because of sand.', because: 'A reason.' },
    {
      language: 'en',
      text: 'We run two depots. At Hanstholm, you can see the crane at work.',
      because: 'It is about the reader.',
    },
    {
      language: 'en',
      text: 'The board’s answer came late. “We believe in openness”, it said. “We are committed to dialogue.”',
      because: 'A quoted voice.',
    },
    {
      language: 'en',
      text: 'We opened the sluice. Our aim is to lower the lake by 40 centimetres.',
      because: 'A figure is behind it.',
    },
    {
      language: 'en',
      text: 'We missed the deadline. We are committed to the harbour, but we were wrong about the ice.',
      because: 'An admission.',
    },
    {
      language: 'en',
      text: 'We mend the dike by hand. We will continue to repair the north side.',
      because: 'Plans can be news.',
    },
    {
      language: 'en',
      text: 'The old mill is open. Our mission is to keep it turning. Bring the children.',
      because: 'The neighbours are about something else.',
    },
  ],

  *check(post) {
    const voice = voices[post.language];
    for (const [index, sentence] of post.sentences.entries()) {
      const creed = once(sentence, voice.findCreed);
      if (!creed || isQuestion(sentence) || isQuoted(sentence, creed.start, creed.end)) continue;
      if (isMarkedOtherwise(sentence, voice) || runAround(post, index, voice) < leastRun(sentence, voice)) continue;
      yield { span: spanIn(sentence, creed.start, creed.end), message };
    }
  },
});

/** Whether the sentence is reported for something more definite. */
function isMarkedOtherwise(
  sentence: Sentence,
  { findBoast, findJargon, findPresumption, findDistance }: Voice,
): boolean {
  return [findBoast, findJargon, findPresumption, findDistance].some((find) => once(sentence, find) !== undefined);
}

function leastRun({ plain }: Sentence, { looksAhead }: Voice): number {
  return looksAhead(plain) ? shortestRunOfPlans : shortestRun;
}

/** How many sentences in a row are about the sender, around the one at `index` and with it. */
function runAround({ sentences }: Post, index: number, voice: Voice): number {
  let from = index;
  let to = index + 1;
  while (isOurs(sentences[from - 1], voice)) from--;
  while (isOurs(sentences[to], voice)) to++;
  return to - from;
}

function isOurs(sentence: Sentence | undefined, { isAboutUs }: Voice): boolean {
  return sentence !== undefined && !sentence.block.isQuoted && once(sentence, isAboutUs);
}
