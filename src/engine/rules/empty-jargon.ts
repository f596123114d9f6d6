import { findJargon } from '../languages/english/jargon';
import { isQuestion, isQuoted, once, spanIn } from '../post';
import { defineRule } from '../rule';

const message = {
  en: 'So general that no reader could answer it. Say who does what, in words you would use at the counter.',
  da: 'Så generelt, at ingen læser kan svare på det. Skriv, hvem der gør hvad, med ord, du ville bruge ved disken.',
};

/** Words so general that no reader could answer them. */
export const emptyJargon = defineRule({
  id: 'empty-jargon',
  scope: 'sentence',
  severity: 'information',
  languages: ['en'],
  summary: {
    en: 'Uses words so general that no reader could answer them.',
    da: 'Bruger så generelle ord, at ingen læser kan svare på dem.',
  },
  evidence: [
    {
      basis: 'house',
      claim: 'x',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [{ language: 'en', text: 'x' }],

  *check(post) {
    for (const sentence of post.sentences) {
      const jargon = once(sentence, findJargon);
      if (!jargon || isQuestion(sentence) || isQuoted(sentence, jargon.start, jargon.end)) continue;
      yield { span: spanIn(sentence, jargon.start, jargon.end), message, suggestions: [] };
    }
  },
});
