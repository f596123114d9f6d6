import type { Analysis } from './analysis';
import type { Suggestion } from './finding';
import type { Sentence } from './post';
import { overlaps } from './span';
import { askAfter } from './suggestions/questions';

/** The sentence that an offset stands in or right behind; `undefined` where there is no prose. */
export function sentenceAt(analysis: Analysis, offset: number): Sentence | undefined {
  return analysis.sentences.findLast(({ start, end }) => start <= offset && offset <= end);
}

/** Everything on offer for one sentence, the best first: what its findings suggest, or else a question that it could lead up to. */
export function rewritesOf(analysis: Analysis, sentence: Sentence): readonly Suggestion[] {
  const offered = analysis.findings
    .filter(({ scope, span }) => scope === 'sentence' && overlaps(span, sentence))
    .flatMap(({ suggestions }) => suggestions);
  if (offered.length > 0) return offered;
  const question = askAfter(sentence, analysis.language);
  return question ? [question] : [];
}
