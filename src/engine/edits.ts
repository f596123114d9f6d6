import type { Edit } from './finding';
import { compareSpans } from './span';

/**
 * The text with the edits made; their spans are all in the text as given.
 * @throws {RangeError} when two edits overlap or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { span, text: replacement } of [...edits].sort((a, b) => compareSpans(a.span, b.span))) {
    if (span.start < position || span.end < span.start || span.end > text.length) {
      throw new RangeError(`Edit ${span.start}–${span.end} overlaps another or lies outside the text.`);
    }
    result += text.slice(position, span.start) + replacement;
    position = span.end;
  }
  return result + text.slice(position);
}

/** The edit that puts `text` in at `offset`. */
export function insertion(offset: number, text: string): Edit {
  return { span: { start: offset, end: offset }, text };
}

/** The line ending a text uses: that of its first line. */
export function lineEnding(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}
