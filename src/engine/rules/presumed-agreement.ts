import { findPresumption } from '../languages/english/presuming';
import { isQuestion, isQuoted, once, spanIn } from '../post';
import { defineRule } from '../rule';

const message = {
  en: 'X',
  da: 'X',
};

/** X */
export const presumedAgreement = defineRule({
  id: 'presumed-agreement',
  scope: 'sentence',
  severity: 'information',
  languages: ['en'],
  summary: {
    en: 'X',
    da: 'X',
  },
  evidence: [{ basis: 'house', claim: 'x', source: 'Two-Way’s own reading of published and invented posts (2026)' }],
  examples: [{ language: 'en', text: 'x' }],

  *check(post) {
    for (const sentence of post.sentences) {
      const found = once(sentence, findPresumption);
      if (!found || isQuestion(sentence) || isQuoted(sentence, found.start, found.end)) continue;
      yield { span: spanIn(sentence, found.start, found.end), message, suggestions: [] };
    }
  },
});
