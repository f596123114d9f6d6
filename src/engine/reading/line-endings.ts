import { partitionPoint } from '../partition-point';

/** A text with `\n` as its only line ending, and the way back to the caller's offsets. */
export interface NormalisedText {
  readonly text: string;
  /** Turns an offset into `text` into one into the original. */
  toSource(offset: number): number;
}

/**
 * Writes every line ending as `\n`, so that no reader has to know of others.
 * A text that has no `\r` is returned as it is.
 */
export function normaliseLineEndings(original: string): NormalisedText {
  if (!original.includes('\r')) return { text: original, toSource: (offset) => offset };

  // A lone \r is a line ending of the same length; each \r\n shortens the text by one.
  const shortened = [...original.matchAll(/\r\n/g)].map((ending, before) => ending.index - before);
  return {
    text: original.replace(/\r\n?/g, '\n'),
    toSource: (offset) => offset + partitionPoint(shortened, (ending) => ending < offset),
  };
}
