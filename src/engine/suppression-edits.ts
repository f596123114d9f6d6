import type { Analysis } from './analysis';
import { applyEdits, insertion, lineEnding } from './edits';
import type { Edit, Finding } from './finding';
import type { Block } from './reading/block';
import { isUnitByUnit } from './reading/plain';
import { moved, overlaps, type Span } from './span';
import type { SuppressingComment } from './suppressions';
import { isBlankLine, isOnlyMarks } from './suppression-reach';
import type { Lines } from './text-lines';

/**
 * The edit that makes Two-Way leave a finding alone: a comment at the end of the line it begins on, or of the post for a finding
 * about the whole post. `undefined` where a comment would be published (plain text) or would break what it stands in (front matter,
 * tables, code or a link that goes on in the next line).
 */
export function suppressionOf(analysis: Analysis, finding: Finding): Edit | undefined {
  const { text, format, sentences } = analysis;
  if (format === 'plaintext') return undefined;
  if (finding.scope === 'post') {
    const end = text.trimEnd().length;
    return insertion(end, `${lineEnding(text).repeat(2)}<!-- two-way-ignore-file ${finding.ruleId} -->`);
  }
  const line = /^[^\r\n]*/.exec(text.slice(finding.span.start))?.[0].trimEnd() ?? '';
  const end = finding.span.start + line.length;
  const block = sentences.find((sentence) => overlaps(sentence, finding.span))?.block;
  const canHoldComment = block && takesComment(block, end) && !/[\\#]$/.test(line); // "\" breaks the line, "#" closes a heading
  return canHoldComment ? insertion(end, ` <!-- two-way-ignore-line ${finding.ruleId} -->`) : undefined;
}

/** Whether a comment at the offset would be one: not in a cell, nor in the middle of a link, of code and the like. */
function takesComment({ kind, elements, plain, span }: Block, offset: number): boolean {
  const isInside = ({ start, end }: Span): boolean => start < offset && offset < end;
  const isWhole = plain.pieces.every((piece) => isUnitByUnit(piece) || !isInside(moved(piece.source, span.start)));
  return kind !== 'cell' && isWhole && !elements.some(({ source }) => isInside(source));
}

/** Takes rules' names out of a comment that needs its others. */
export function removeNames({ suppressions }: SuppressingComment, unneeded: ReadonlySet<unknown>, text: string): Edit {
  const names = suppressions.flatMap(({ name }) => name ?? []);
  const span = { start: names[0]?.span.start ?? 0, end: names.at(-1)?.span.end ?? 0 };
  const kept = suppressions.filter((suppression) => !unneeded.has(suppression));
  const joint = text.slice(span.start, span.end).includes(',') ? ', ' : ' ';
  return { span, text: kept.map(({ name }) => name?.id ?? '').join(joint) };
}

/** Takes a comment out with the blank it would leave behind, and a block's with its end. What stands around them stays what it is. */
export function removeComment({ span, end }: SuppressingComment, text: string, lines: Lines): Edit {
  const edit = remove(span, lines);
  if (!end) return edit;
  if (isBlankLine(text.slice(span.end, end.start))) return remove({ start: span.start, end: end.end }, lines);
  const edits = [edit, remove(end, lines)];
  const whole = { start: edit.span.start, end: edits[1]?.span.end ?? edit.span.end };
  const inside = edits.map((each) => ({
    span: { start: each.span.start - whole.start, end: each.span.end - whole.start },
    text: each.text,
  }));
  return { span: whole, text: applyEdits(text.slice(whole.start, whole.end), inside) };
}

function remove({ start, end }: Span, lines: Lines): Edit {
  const [first, last] = [lines.at(start), lines.at(end)];
  const before = lines.text(first, lines.start(first), start);
  const after = lines.text(last, end);
  if (after.trim() !== '') {
    // "<!-- … --> Water them." and "Water <!-- … --> them.", but "Water<!-- … --> them."
    const isApart = before === '' || /\s$/.test(before);
    return deletion(start, isApart ? lines.end(last) - after.trimStart().length : end);
  }
  if (isBlankLine(before)) return removeLines(first, last, lines) ?? deletion(start, lines.end(last));
  // "- <!-- … -->", and in the next line the item's text, which moves up
  const next = lines.text(last + 1);
  if (isOnlyMarks(before) && /^[ \t]+\S/.test(next))
    return deletion(start, lines.end(last + 1) - next.trimStart().length);
  // "Water them daily. <!-- … -->"
  return deletion(start - (before.length - before.trimEnd().length), end);
}

/**
 * Takes lines out, and one of two blank lines around them. `undefined` between two lines of text: these were kept apart, and a blank
 * line has to stay between them.
 */
function removeLines(first: number, last: number, lines: Lines): Edit | undefined {
  const isBlank = (line: number): boolean => isBlankLine(lines.text(line));
  const isLast = isBlank(last + 1) && last + 2 >= lines.count;
  if (!isBlank(first - 1) && !isBlank(last + 1)) return undefined;
  if (isBlank(first - 1) && isLast && first > 1) return deletion(lines.end(first - 2), lines.end(last));
  return deletion(lines.start(first), lines.start(isBlank(first - 1) && isBlank(last + 1) ? last + 2 : last + 1));
}

function deletion(start: number, end: number): Edit {
  return { span: { start, end }, text: '' };
}
