import type { SyntaxNodeRef } from '@lezer/common';
import { compareSpans, type Span } from '../span';
import type { InlineElement } from './block';
import { decodeEntity } from './entities';
import { type Plain, PlainBuilder, STAND_IN } from './plain';

/** What one block of Markdown reads as. */
interface Inline {
  readonly plain: Plain;
  readonly elements: readonly InlineElement[];
  /** HTML comments inside it, in the caller's offsets. */
  readonly comments: readonly Span[];
}

/** The opening tag of an HTML element whose content is code. */
const codeElement = /^<(code|pre|kbd|samp|script|style|svg|math)(?:\s[^>]*)?>$/i;

/**
 * Reads a block that holds inline Markdown.
 * @param text what was parsed
 * @param block its node
 * @param toSource turns an offset into `text` into one of the caller's text
 */
export function readInline(text: string, block: SyntaxNodeRef, toSource: (offset: number) => number): Inline {
  const builder = new PlainBuilder(text, toSource);
  const elements = new ElementReader();
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
      const reads = readsAs(text, node);
      if (!reads) {
        elements.open(node.name, node.from, builder.length);
        return true;
      }
      position = Math.min(reads.end ?? node.to, block.to);
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

  open(name: string, start: number, plain: number): void {
    this.#open.push({ name, start, plain });
  }

  close(name: string, end: number, plain: number): void {
    const index = this.#open.findLastIndex((element) => element.name === name);
    const [element] = index < 0 ? [] : this.#open.splice(index);
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

/** What a node reads as, and up to where that goes if not to its end; `undefined` when it reads as what is in it. */
function readsAs(text: string, node: SyntaxNodeRef): { readonly plain: string; readonly end?: number } | undefined {
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
      return readsHtmlAs(text, node, written());
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
function readsHtmlAs(
  text: string,
  tag: SyntaxNodeRef,
  written: string,
): { readonly plain: string; readonly end?: number } {
  if (/^<br\b/i.test(written)) return { plain: '\n' };
  const element = codeElement.exec(written)?.[1];
  if (!element) return { plain: '' };
  const close = text.indexOf(`</${element}>`, tag.to);
  return close < 0 ? { plain: '' } : { plain: STAND_IN, end: close + element.length + 3 };
}
