import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { compareSpans, moved, type Span } from '../span';
import type { BlockKind } from './block';
import { BlockContent, type PlacedContent } from './block-content';
import { excess } from './excess';
import { readInline } from './inline';
import { normaliseLineEndings } from './line-endings';
import type { FoundPassage } from './passages';
import { plainRuns } from './plain-runs';
import { shortcodes } from './shortcodes';

const markdown = parser.configure([GFM, shortcodes, plainRuns, excess]);

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
 * @param prepared a stretch of a post, with what the parser has no word for blanked out
 * @param written the same stretch as it is written
 */
export function readMarkdown(prepared: string, written: string): readonly FoundPassage[] {
  const { text, toSource } = normaliseLineEndings(prepared);
  return passageNodes(markdown.parse(text)).map((node) => ({
    start: toSource(text.lastIndexOf('\n', node.from) + 1),
    isClosed: isClosed(text, node),
    read() {
      const prose = new ProseReader(text, written, toSource);
      prose.read(node);
      return { blocks: prose.blocks, comments: prose.comments.sort(compareSpans) };
    },
  }));
}

/** A heading begun by "#" ends with its line, a paragraph with a blank line. Of lists, quotations, code and HTML more may follow. */
function isClosed(text: string, { name, to }: SyntaxNode): boolean {
  if (name.startsWith('ATXHeading')) return true;
  return name === 'Paragraph' && /^[ \t]*\n[ \t]*\n/.test(text.slice(to, to + 100));
}

/**
 * The nodes where the parser begins anew, so that what it reads from there on depends on nothing before: blocks of the outermost level,
 * and items of a list there (one that is read without those before it begins a list of the same kind).
 */
function passageNodes(tree: Tree): readonly SyntaxNode[] {
  return childrenOf(tree.topNode).flatMap((block) =>
    block.name === 'BulletList' || block.name === 'OrderedList' ? childrenOf(block) : [block],
  );
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** Collects the prose of a passage. */
class ProseReader {
  readonly blocks: PlacedContent[] = [];
  readonly comments: Span[] = [];
  readonly #text: string;
  readonly #written: string;
  readonly #toSource: (offset: number) => number;
  #quotations = 0;
  #items = 0;

  constructor(text: string, written: string, toSource: (offset: number) => number) {
    this.#text = text;
    this.#written = written;
    this.#toSource = toSource;
  }

  read(passage: SyntaxNode): void {
    passage.cursor().iterate(
      (node) => this.#enter(node),
      (node) => {
        if (this.#isQuotation(node)) this.#quotations--;
        if (node.name === 'ListItem') this.#items--;
      },
    );
  }

  #enter(node: SyntaxNodeRef): boolean {
    if (this.#isQuotation(node)) this.#quotations++;
    if (node.name === 'ListItem') this.#items++;
    if (node.name === 'CommentBlock') {
      this.comments.push({ start: this.#toSource(node.from), end: this.#toSource(node.to) });
    }
    const kind = proseBlocks.get(node.name);
    if (!kind) return containers.has(node.name);
    this.#addBlock(node, kind === 'paragraph' && this.#items > 0 ? 'item' : kind);
    return false;
  }

  #addBlock(node: SyntaxNodeRef, kind: BlockKind): void {
    const at = this.#toSource(node.from);
    const { plain, elements, comments } = readInline(this.#text, node, (offset) => this.#toSource(offset) - at);
    for (const comment of comments) this.comments.push(moved(comment, at));
    const length = this.#toSource(node.to) - at;
    this.blocks.push({
      at,
      content: new BlockContent({ kind, length, isQuoted: this.#quotations > 0, plain, elements }),
    });
  }

  /** GitHub's alerts are set as quotations and are nobody else's words: > [!TIP] */
  #isQuotation({ name, from }: SyntaxNodeRef): boolean {
    if (name !== 'Blockquote') return false;
    const start = this.#toSource(from);
    return !alert.test(this.#written.slice(start, start + 40));
  }
}
