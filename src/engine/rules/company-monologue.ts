import { findBoast } from '../languages/english/boasting';
import { findDistance } from '../languages/english/distance';
import { findJargon } from '../languages/english/jargon';
import { findCreed, isAboutUs } from '../languages/english/monologue';
import { findPresumption } from '../languages/english/presuming';
import { isQuestion, isQuoted, once, type Post, type Sentence, spanIn } from '../post';
import { defineRule } from '../rule';

const message = {
  en: 'One more sentence about ourselves, with nothing in it for the reader. Say what you did, or ask what they see.',
  da: 'Endnu en sætning om os selv, som læseren ikke får noget ud af. Skriv, hvad I gjorde, eller spørg, hvad de ser.',
};

/** How many sentences in a row about the sender make a run. */
const shortestRun = 2;

/** Inside a run about ourselves, a sentence that gives the reader nothing. */
export const companyMonologue = defineRule({
  id: 'company-monologue',
  scope: 'sentence',
  severity: 'information',
  languages: ['en'],
  summary: {
    en: 'Goes on about the sender and gives the reader nothing.',
    da: 'Bliver ved om afsenderen og giver læseren intet.',
  },
  evidence: [{ basis: 'house', claim: 'x', source: 'Two-Way’s own reading of published and invented posts (2026)' }],
  examples: [{ language: 'en', text: 'x' }],

  *check(post) {
    for (const [index, sentence] of post.sentences.entries()) {
      const creed = once(sentence, findCreed);
      if (!creed || isQuestion(sentence) || isQuoted(sentence, creed.start, creed.end)) continue;
      if (isMarkedOtherwise(sentence) || runAround(post, index) < shortestRun) continue;
      yield { span: spanIn(sentence, creed.start, creed.end), message, suggestions: [] };
    }
  },
});

/** Whether the sentence is reported for something more definite. */
function isMarkedOtherwise(sentence: Sentence): boolean {
  return [findBoast, findJargon, findPresumption, findDistance].some((find) => once(sentence, find) !== undefined);
}

/** How many sentences in a row are about the sender, around the one at `index` and with it. */
function runAround({ sentences }: Post, index: number): number {
  let from = index;
  let to = index + 1;
  while (isOurs(sentences[from - 1])) from--;
  while (isOurs(sentences[to])) to++;
  return to - from;
}

function isOurs(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && !sentence.block.isQuoted && once(sentence, isAboutUs);
}
