import type { SyntaxNodeRef } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { compareSpans, type Span } from '../span';
import type { Block, BlockKind, Prose } from './block';
import { readInline } from './inline';
import type { NormalisedText } from './line-endings';
import { blankOutBlockTags, shortcodes } from './shortcodes';

const markdown = parser.configure([GFM, shortcodes]);

/** The blocks that hold prose, by the parser's names. */
const proseBlocks: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['Paragraph', 'paragraph'],
  ['Task', 'item'],
  ['TableCell', 'cell'],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${level}`, 'heading'] as const),
  ...[1, 2].map((level) => [`SetextHeading${level}`, 'heading'] as const),
]);

/** The blocks that hold other blocks, by the parser's names. What is in neither list is code or markup. */
const containers: ReadonlySet<string> = new Set([
  'Document',
  'Blockquote',
  'BulletList',
  'OrderedList',
  'ListItem',
  'Table',
  'TableHeader',
  'TableRow',
]);

/** The first line of one of GitHub's alerts. */
const alert = /^> ?\[![A-Z]+\]/;

/**
 * Reads the prose out of Markdown (CommonMark with GitHub's tables, tasks and strikethrough).
 * @param source the caller's text
 * @param from where the Markdown begins, after any front matter: an offset into `source.text`
 */
export function readMarkdown(source: NormalisedText, from: number): Prose {
  const text = blankOutBlockTags(source.text.slice(from));
  const toSource = (offset: number): number => source.toSource(offset + from);
  const blocks: Block[] = [];
  const comments: Span[] = [];
  let quotations = 0;
  let items = 0;

  /** GitHub's alerts are set as quotations and are nobody else's words: > [!TIP] */
  const isQuotation = ({ name, from: at }: SyntaxNodeRef): boolean =>
    name === 'Blockquote' && !alert.test(source.text.slice(from + at, from + at + 40));

  markdown.parse(text).iterate({
    enter(node) {
      if (isQuotation(node)) quotations++;
      if (node.name === 'ListItem') items++;
      if (node.name === 'CommentBlock') comments.push({ start: toSource(node.from), end: toSource(node.to) });
      const kind = proseBlocks.get(node.name);
      if (!kind) return containers.has(node.name);

      const { plain, elements, comments: inside } = readInline(text, node, toSource);
      comments.push(...inside);
      blocks.push({
        kind: kind === 'paragraph' && items > 0 ? 'item' : kind,
        span: { start: toSource(node.from), end: toSource(node.to) },
        isQuoted: quotations > 0,
        plain,
        elements,
      });
      return false;
    },
    leave(node) {
      if (isQuotation(node)) quotations--;
      if (node.name === 'ListItem') items--;
    },
  });
  return { blocks, comments: comments.sort(compareSpans) };
}
