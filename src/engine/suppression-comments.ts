import type { Span } from './span';

/** What a comment is about: its own line, the next one, whichever of the two has text, a block's beginning or end, or the post. */
export type CommentKind = 'line' | 'next-line' | 'nearest' | 'start' | 'end' | 'file';

/** A rule's name in a comment, whether there is such a rule or not. */
export interface RuleName {
  readonly id: string;
  /** Where it stands in the post. */
  readonly span: Span;
}

/** A comment to Two-Way, as it is written. */
export interface IgnoreComment {
  readonly span: Span;
  readonly kind: CommentKind;
  /** Empty: every rule. */
  readonly names: readonly RuleName[];
}

/** Each kind by what follows `two-way-ignore` in its comment. */
const kinds: ReadonlyMap<string, CommentKind> = new Map<string, CommentKind>([
  ['', 'nearest'],
  ['-line', 'line'],
  ['-next-line', 'next-line'],
  ['-start', 'start'],
  ['-end', 'end'],
  ['-file', 'file'],
]);

const opener = '<!--';
const closer = '-->';

/**
 * Reads the comments to Two-Way in a stretch of HTML. In Markdown a comment that begins a line takes the rest of the line with it,
 * other comments included: `<!-- two-way-ignore-start --> <!-- two-way-ignore-line -->`.
 */
export function readComments(text: string, html: Span): readonly IgnoreComment[] {
  const found: IgnoreComment[] = [];
  for (let start = text.indexOf(opener, html.start); start >= 0 && start < html.end;) {
    const close = text.indexOf(closer, start + opener.length);
    if (close < 0 || close + closer.length > html.end) break;
    const span = { start, end: close + closer.length };
    const comment = readComment(text.slice(start + opener.length, close), span);
    if (comment) found.push(comment);
    start = text.indexOf(opener, span.end);
  }
  return found;
}

/** `two-way-ignore-line hard-sell, self-praise -- our house style` */
function readComment(inside: string, span: Span): IgnoreComment | undefined {
  const [command, ending = ''] = /^\s*two-way-ignore(-[a-z-]+)?(?!\S)/.exec(inside) ?? [];
  const kind = kinds.get(ending);
  if (command === undefined || !kind) return undefined;
  // A reason follows two hyphens, or the dash that a writer's program makes of them. No rule's name has either.
  const [list = ''] = inside.slice(command.length).split(/--|[–—]/, 1);
  const offset = span.start + opener.length + command.length;
  const names = Array.from(list.matchAll(/[^\s,]+/g), ({ 0: id, index }) => ({
    id,
    span: { start: offset + index, end: offset + index + id.length },
  }));
  return { span, kind, names };
}
