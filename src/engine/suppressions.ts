import type { Analysis } from './analysis';
import { insertion, lineEnding } from './edits';
import type { Edit, Finding } from './finding';
import type { Post } from './post';
import type { Block } from './reading/block';
import { isUnitByUnit } from './reading/plain';
import { moved, overlaps, type Span } from './span';

/** A comment that tells Two-Way to leave something alone: `<!-- two-way-ignore-line hard-sell -- our house style -->`. */
interface Suppression {
  readonly comment: Span;
  readonly reach: 'line' | 'next-line' | 'file';
  /** Empty: every rule. */
  readonly ruleIds: readonly string[];
}

/** The finding's rules, then optionally `--` and a reason. */
const form = /^\s*two-way-ignore-(line|next-line|file)(?:\s([\s\S]*))?$/;

/** The findings that no comment in the post suppresses. */
export function withoutSuppressed(findings: readonly Finding[], post: Post): readonly Finding[] {
  const suppressions = post.comments.flatMap((comment) => parseSuppression(post.text, comment));
  if (suppressions.length === 0) return findings;
  return findings.filter((finding) => !suppressions.some((suppression) => suppresses(post.text, suppression, finding)));
}

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

function parseSuppression(text: string, comment: Span): readonly Suppression[] {
  const [, reach, rest = ''] = form.exec(text.slice(comment.start + '<!--'.length, comment.end - '-->'.length)) ?? [];
  if (reach !== 'line' && reach !== 'next-line' && reach !== 'file') return [];
  const [list = ''] = rest.split('--', 1);
  return [{ comment, reach, ruleIds: list.split(/[\s,]+/).filter(Boolean) }];
}

function suppresses(text: string, { comment, reach, ruleIds }: Suppression, finding: Finding): boolean {
  if (ruleIds.length > 0 && !ruleIds.includes(finding.ruleId)) return false;
  switch (reach) {
    case 'file':
      return true;
    case 'line':
      return isSameLine(text, comment.end, finding.span.start);
    case 'next-line':
      return isSameLine(text, nextLine(text, comment.end), finding.span.start);
  }
}

function isSameLine(text: string, a: number, b: number): boolean {
  return !/[\r\n]/.test(text.slice(Math.min(a, b), Math.max(a, b)));
}

/** Where the text goes on in the next line that isn't empty. */
function nextLine(text: string, offset: number): number {
  const behind = /^[^\r\n]*\s*/.exec(text.slice(offset))?.[0] ?? '';
  return offset + behind.length;
}
