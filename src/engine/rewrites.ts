import type { Analysis } from './analysis';
import type { Suggestion } from './finding';
import type { Sentence } from './post';
import { overlaps } from './span';

/** The sentence that an offset stands in or right behind; `undefined` where there is no prose. */
export function sentenceAt(analysis: Analysis, offset: number): Sentence | undefined {
  return analysis.sentences.findLast(({ start, end }) => start <= offset && offset <= end);
}

/** Everything on offer for one sentence, the best first: what its findings suggest, and else what the post could be asked. */
export function rewritesOf(analysis: Analysis, sentence: Sentence): readonly Suggestion[] {
  const offered = analysis.findings
    .filter(({ scope, span }) => scope === 'sentence' && overlaps(span, sentence))
    .flatMap(({ suggestions }) => suggestions);
  return offered.length > 0 ? offered : analysis.offers.filter(({ kind }) => kind === 'question');
}
