import { sentencesThat } from '../exchange';
import { defineOpening } from '../opening';

/** TODO */
export const invite = defineOpening({
  id: 'invite',
  languages: ['en'],
  summary: { en: 'x', da: 'x' },
  evidence: [{ basis: 'house', claim: 'x', source: 'Two-Way’s own reading of published and invented posts (2026)' }],
  examples: [{ language: 'en', text: 'x' }],
  find: (post) => sentencesThat(post, 'invite'),
});
