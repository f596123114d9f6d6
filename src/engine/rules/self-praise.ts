import { findBoast } from '../languages/english/boasting';
import { isQuestion, isQuoted, once, spanIn } from '../post';
import { defineRule } from '../rule';

const message = {
  en: 'Praises the sender, with nothing a reader could check or answer. Say what was done, for whom, or what it measured.',
  da: 'Roser afsenderen uden noget, læseren kan efterprøve eller svare på. Skriv, hvad der blev gjort, for hvem, eller hvad det målte.',
};

/** Superlatives, hype and award polish without substance. */
export const selfPraise = defineRule({
  id: 'self-praise',
  scope: 'sentence',
  severity: 'information',
  languages: ['en'],
  summary: {
    en: 'Praises the sender’s own work with nothing to show for it.',
    da: 'Roser afsenderens eget arbejde uden noget at vise frem.',
  },
  evidence: [
    {
      basis: 'house',
      claim:
        'Praise that comes with a figure, a deed or a comparison was left alone where posts were labelled sentence by sentence; praise by itself was marked.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [{ language: 'en', text: 'x' }],

  *check(post) {
    for (const sentence of post.sentences) {
      const boast = once(sentence, findBoast);
      if (!boast || isQuestion(sentence) || isQuoted(sentence, boast.start, boast.end)) continue;
      yield { span: spanIn(sentence, boast.start, boast.end), message, suggestions: [] };
    }
  },
});
