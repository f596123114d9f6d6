import type { Span } from '../../span';
import { praises } from './boast-phrases';
import { isDisowned } from './claims';
import { finder } from './forms';
import { findHype } from './hype';

const findPraise = finder(
  praises,
  (sentence, span) => /\d ?(?:%|procent)/i.test(sentence) || isDisowned(sentence, span),
);

/** A stretch of a Danish sentence that praises the sender with nothing to show for it; `undefined` when none does. */
export function findBoast(sentence: string): Span | undefined {
  return findPraise(sentence) ?? findHype(sentence);
}
