import type { SyntaxNodeRef } from '@lezer/common';
import { compareSpans, type Span } from '../span';
import type { InlineElement } from './block';
import { decodeEntity } from './entities';
import { type Plain, PlainBuilder, STAND_IN } from './plain';

/** What one block of Markdown reads as. */
interface Inline {
  readonly plain: Plain;
  readonly elements: readonly InlineElement[];
  /** HTML comments inside it. */
  readonly comments: readonly Span[];
}

/** The opening tag of an HTML element whose content is code. */
const codeElement = /^<(code|pre|kbd|samp|script|style|svg|math)(?:\s[^>]*)?>$/i;

/**
 * Reads a block that holds inline Markdown.
 * @param text what was parsed
 * @param block its node
 * @param toSource turns an offset into `text` into one into the block as written
 */
export function readInline(text: string, block: SyntaxNodeRef, toSource: (offset: number) => number): Inline {
  const builder = new PlainBuilder(text, toSource);
  const elements = new ElementReader();
  const code = new CodeReader(text, block.to);
  const comments: Span[] = [];
  /** Everything before it is read. */
  let position = block.from;
  const toSpan = ({ from, to }: { readonly from: number; readonly to: number }): Span => ({
    start: toSource(from),
    end: toSource(to),
  });
  const readUntil = (offset: number): void => {
    builder.prose({ start: position, end: offset });
    position = Math.max(position, offset);
  };

  block.node.cursor().iterate(
    (node) => {
      if (node.from === block.from && node.to === block.to && node.name === block.name) return true;
      if (node.from < position) return false; // inside something that is read already
      readUntil(node.from);
      const reads = readsAs(text, node, code);
      if (!reads) {
        elements.open(node.name, node.from, builder.length);
        return true;
      }
      position = reads.end ?? node.to;
      if (reads.plain) builder.put({ start: node.from, end: position }, reads.plain);
      if (node.name === 'Comment') comments.push(toSpan(node));
      if (node.name === 'HTMLTag') elements.tag(text.slice(node.from, node.to), node.from, node.to, builder.length);
      return false;
    },
    (node) => {
      if (node.from === block.from && node.to === block.to && node.name === block.name) return;
      readUntil(node.to);
      elements.close(node.name, node.to, builder.length);
    },
  );
  readUntil(block.to);
  const found = elements.found.map(({ source: { start, end }, ...element }) => ({
    ...element,
    source: toSpan({ from: start, to: end }),
  }));
  return {
    plain: builder.build(),
    elements: found.sort((a, b) => compareSpans(a.plain, b.plain)),
    comments,
  };
}

/** Pairs what opens with what closes: the parser's own elements, and HTML tags. */
class ElementReader {
  readonly found: InlineElement[] = [];
  readonly #open: { readonly name: string; readonly start: number; readonly plain: number }[] = [];
  /** How many of a name are open: most tags that nothing opened are not worth a search. */
  readonly #count = new Map<string, number>();

  open(name: string, start: number, plain: number): void {
    this.#open.push({ name, start, plain });
    this.#count.set(name, (this.#count.get(name) ?? 0) + 1);
  }

  close(name: string, end: number, plain: number): void {
    if (!this.#count.get(name)) return;
    const index = this.#open.findLastIndex((element) => element.name === name);
    const closed = this.#open.splice(index);
    for (const { name: each } of closed) this.#count.set(each, (this.#count.get(each) ?? 0) - 1);
    const [element] = closed;
    if (!element) return;
    const isLink = name === 'Link' || name.toLowerCase() === '<a>';
    this.found.push({ source: { start: element.start, end }, plain: { start: element.plain, end: plain }, isLink });
  }

  tag(written: string, start: number, end: number, plain: number): void {
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(written) ?? [];
    if (!name || written.endsWith('/>')) return;
    if (slash) this.close(`<${name}>`, end, plain);
    else this.open(`<${name}>`, start, plain);
  }
}

/** Finds where elements that hold code end in a block. */
class CodeReader {
  readonly #text: string;
  readonly #end: number;
  /** The closing tags found last: each is searched for once, however many open. */
  readonly #found = new Map<string, number>();

  constructor(text: string, end: number) {
    this.#text = text;
    this.#end = end;
  }

  /** Behind the first closing tag at or behind `from`; `undefined` where the block has none. */
  endOf(element: string, from: number): number | undefined {
    const tag = `</${element}>`;
    let at = this.#found.get(tag) ?? -1;
    if (at < from) {
      const index = this.#text.slice(from, this.#end).indexOf(tag);
      at = index < 0 ? Infinity : from + index;
      this.#found.set(tag, at);
    }
    return at === Infinity ? undefined : at + tag.length;
  }
}

/** What a node reads as, and up to where that goes if not to its end. */
interface Reading {
  readonly plain: string;
  readonly end?: number;
}

/** `undefined` when the node reads as what is in it. */
function readsAs(text: string, node: SyntaxNodeRef, code: CodeReader): Reading | undefined {
  const written = (): string => text.slice(node.from, node.to);
  switch (node.name) {
    case 'InlineCode':
    case 'Autolink':
    case 'URL':
    case 'TemplateValue':
      return { plain: STAND_IN };
    case 'Escape':
      return { plain: text.slice(node.from + 1, node.to) };
    case 'Entity':
      return { plain: decodeEntity(written()) ?? STAND_IN };
    case 'HardBreak':
      return { plain: '\n' };
    case 'HTMLTag':
      return readsHtmlAs(node, written(), code);
    case 'LinkMark':
      // From the "]" of [label](address "title") on, a link is markup.
      return written() === ']' ? { plain: '', end: node.node.parent?.to ?? node.to } : { plain: '' };
    case 'Image':
    case 'Comment':
    case 'ProcessingInstruction':
    case 'TemplateTag':
    case 'FootnoteMark':
    case 'EmphasisMark':
    case 'StrikethroughMark':
    case 'HeaderMark':
    case 'QuoteMark':
    case 'TaskMarker':
      return { plain: '' };
    default:
      return undefined; // Emphasis, StrongEmphasis, Strikethrough, Link
  }
}

/** A tag reads as nothing, `<br>` as a line break, and an element that holds code as code. */
function readsHtmlAs(tag: SyntaxNodeRef, written: string, code: CodeReader): Reading {
  if (/^<br\b/i.test(written)) return { plain: '\n' };
  const element = codeElement.exec(written)?.[1];
  const end = element && code.endOf(element, tag.to);
  return end ? { plain: STAND_IN, end } : { plain: '' };
}
