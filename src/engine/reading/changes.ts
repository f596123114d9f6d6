import type { Edit } from '../finding';
import { compareSpans, type Span } from '../span';

/** A stretch of the old text, and how long what stands there now is. */
export interface Change extends Span {
  readonly length: number;
}

/** What edits change, in the order of the text. */
export function changesOf(edits: readonly Edit[]): readonly Change[] {
  return edits
    .map(({ span, text }) => ({ start: span.start, end: span.end, length: text.length }))
    .sort((a, b) => compareSpans(a, b));
}

/** Two changes as one that covers what lies between them too. */
export function joint(first: Change, second: Change): Change {
  const between = second.start - first.end;
  return { start: first.start, end: second.end, length: first.length + between + second.length };
}

/** By how much what stands behind a change moves. */
export function shiftOf({ start, end, length }: Change): number {
  return length - (end - start);
}

/** The stretch from `from` on in which two texts differ; `undefined` where they are the same. */
export function changeBetween(
  before: string,
  after: string,
  from: Readonly<Record<'before' | 'after', number>>,
): Change | undefined {
  const [lengthBefore, lengthAfter] = [before.length - from.before, after.length - from.after];
  const shorter = Math.min(lengthBefore, lengthAfter);
  const same = commonLength(shorter, (start, end) => {
    return before.slice(from.before + start, from.before + end) === after.slice(from.after + start, from.after + end);
  });
  if (same === lengthBefore && same === lengthAfter) return undefined;
  const sameAtEnd = commonLength(shorter - same, (start, end) => {
    return (
      before.slice(before.length - end, before.length - start) === after.slice(after.length - end, after.length - start)
    );
  });
  return { start: from.before + same, end: before.length - sameAtEnd, length: lengthAfter - same - sameAtEnd };
}

/** How far two texts are the same, found in ever smaller steps: comparing long stretches costs next to nothing. */
function commonLength(limit: number, isSame: (start: number, end: number) => boolean): number {
  let length = 0;
  for (let step = 4096; step >= 1; step = step >> 2) {
    while (length + step <= limit && isSame(length, length + step)) length += step;
  }
  return length;
}
