import type { Span } from '../../engine';
import { partitionPoint } from '../../engine/partition-point';
import { normaliseLineEndings } from '../../engine/reading/line-endings';

/** A text with `\n` as its only line ending, and the way there and back for offsets. */
export interface LineSpace {
  readonly text: string;
  /** From the caller's offset to one into `text`. */
  toPlain(offset: number): number;
  toPlainSpan(span: Span): Span;
  /** The way back. */
  toSource(offset: number): number;
}

/** Makes one of a post's text. */
export function lineSpace(original: string): LineSpace {
  const { text, toSource } = normaliseLineEndings(original);
  const endings = text === original ? [] : [...original.matchAll(/\r\n/g)].map(({ index }) => index);
  const toPlain = (offset: number): number => offset - partitionPoint(endings, (ending) => ending < offset);
  return { text, toSource, toPlain, toPlainSpan: ({ start, end }) => ({ start: toPlain(start), end: toPlain(end) }) };
}
