import type { Span } from './span';
import type { CommentKind } from './suppression-comments';
import type { Lines } from './text-lines';

/** The stretch of a post that a comment is about. The last line, like the post, has no end: what stands at it is in it. */
export type ReachOf = (kind: Exclude<CommentKind, 'start' | 'end'>, comment: Span) => Span;

/** What a line begins with that is no text of its own: "> ", "  - ", "1. ". */
const marks = /^[\s>]*(?:(?:[*+-]|\d{1,9}[.)])\s*)?$/;

/** A comment to Two-Way alone in its line: several can stand above what they are about. */
const onlyComment = /^[\s>]*<!--\s*two-way-(?:(?!-->)[^\r\n])*-->\s*$/;

/** Whether a line is empty, but for blanks and a quotation's marks. */
export function isBlankLine(line: string): boolean {
  return /^[\s>]*$/.test(line);
}

/** Whether a line is empty, but for the marks of quotations and lists. */
export function isOnlyMarks(line: string): boolean {
  return marks.test(line);
}

/** Tells how far comments reach in a text. */
export function createReach(lines: Lines): ReachOf {
  const stretch = (first: number, last: number): Span => ({
    start: lines.start(first),
    end: last + 1 < lines.count ? lines.start(last + 1) : Infinity,
  });
  const textBelow = findTextBelow(lines);
  const below = ({ end }: Span): Span => {
    const line = textBelow(lines.at(end) + 1);
    return line < lines.count ? stretch(line, line) : { start: Infinity, end: Infinity };
  };
  const around = ({ start, end }: Span): Span => stretch(lines.at(start), lines.at(end));
  const isAlone = ({ start, end }: Span): boolean =>
    isOnlyMarks(lines.text(lines.at(start), lines.start(lines.at(start)), start)) &&
    isBlankLine(lines.text(lines.at(end), end));

  return (kind, comment) => {
    switch (kind) {
      case 'file':
        return { start: 0, end: Infinity };
      case 'line':
        return around(comment);
      case 'next-line':
        return below(comment);
      case 'nearest':
        return isAlone(comment) ? below(comment) : around(comment);
    }
  };
}

/** The first line with text from a given one on. Looks at no line twice, however many comments ask. */
function findTextBelow(lines: Lines): (from: number) => number {
  const known = new Map<number, number>();
  return (from) => {
    const passed: number[] = [];
    let line = from;
    for (; line < lines.count && !known.has(line) && isPassed(lines.text(line)); line++) passed.push(line);
    const found = known.get(line) ?? line;
    for (const each of [...passed, line]) known.set(each, found);
    return found;
  };
}

function isPassed(line: string): boolean {
  return isBlankLine(line) || onlyComment.test(line);
}
