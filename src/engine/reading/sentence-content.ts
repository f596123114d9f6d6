import type { Language } from '../localised';
import { partitionPoint } from '../partition-point';
import { contains, type Span } from '../span';
import type { BlockProse, InlineElement } from './block';
import type { Memos, Results } from './memo';
import { sourceSpan } from './plain';
import { findQuotations } from './quotations';
import { splitSentences } from './sentences';

/** One sentence of a block, wherever that stands: its span covers it as written, counted from where the block begins. */
export interface SentenceContent extends Span {
  /** What its reader reads: see `Plain`. */
  readonly plain: string;
  /** Where `plain` begins in its block's plain text. */
  readonly offset: number;
  /** The emphasis, links and the like that it shares something with. */
  readonly elements: readonly InlineElement[];
  /** The stretches of `plain` that stand in quotation marks. All of it where its block is a quotation. */
  readonly quotations: readonly Span[];
  readonly results: Results;
}

/** Of more marks around one sentence only the innermost count: thousands around thousands of sentences would be millions to keep. */
const mostElements = 100;

/** Splits a block into its sentences. */
export function readSentences(block: BlockProse, language: Language, memos: Memos): readonly SentenceContent[] {
  const plain = block.plain.text;
  const quotations = block.isQuoted ? [{ start: 0, end: plain.length }] : findQuotations(plain);
  let open: readonly InlineElement[] = [];
  let next = 0;
  return splitSentences(plain, language).map((stretch) => {
    const begun = next;
    while ((block.elements[next]?.plain.start ?? Infinity) < stretch.end) next++;
    const own = block.elements.slice(begun, next);
    open = [...open.slice(-mostElements), ...own].filter((element) => element.plain.end > stretch.start);
    const text = plain.slice(stretch.start, stretch.end);
    return {
      ...withMarkup(sourceSpan(block.plain, stretch.start, stretch.end), stretch, open),
      plain: text,
      offset: stretch.start,
      elements: open,
      quotations: overlapping(quotations, stretch).map((quotation) => within(quotation, stretch)),
      results: memos.of(text),
    };
  });
}

/**
 * A stretch as written, with the elements that lie wholly inside it, and never half of one.
 * @param letters the stretch without any markup around it
 * @param stretch of the block's plain text
 */
export function withMarkup(letters: Span, stretch: Span, elements: readonly InlineElement[]): Span {
  let { start, end } = letters;
  for (const { plain, source } of elements) {
    if (!contains(stretch, plain)) continue;
    start = Math.min(start, source.start);
    end = Math.max(end, source.end);
  }
  return { start, end };
}

/** The spans of a sorted list without overlaps that share something with `stretch`. */
function overlapping(spans: readonly Span[], stretch: Span): readonly Span[] {
  const first = partitionPoint(spans, ({ end }) => end <= stretch.start);
  const behind = partitionPoint(spans, ({ start }) => start < stretch.end);
  return spans.slice(first, behind);
}

/** The part of `span` that lies in `frame`, in offsets from the frame's start. */
function within(span: Span, frame: Span): Span {
  return { start: Math.max(span.start, frame.start) - frame.start, end: Math.min(span.end, frame.end) - frame.start };
}
