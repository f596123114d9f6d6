import type { Span } from '../../engine';
import { overlaps } from '../../engine/span';
import type { Mark, PostView, SentenceView } from '../protocol';
import { drawBlock, type DrawnBlock, type Pen, signatureOf } from './drawn-block';
import type { LineSpace } from './line-space';
import { type SourceBlock, spanOf } from './source-block';

/** A block where it stands in the post. */
export interface PlacedBlock {
  /** Stays the same while the block changes, so that its place in the page does too. */
  readonly id: number;
  readonly source: SourceBlock;
  readonly drawn: DrawnBlock;
  /** The place of its first sentence among the post's. */
  readonly firstSentence: number;
  readonly sentences: readonly SentenceView[];
  /** In the order in which the drawn block counts them. */
  readonly marks: readonly Mark[];
  /** In the post's offsets. */
  readonly span: Span;
}

/** Draws a post's blocks; those that look the same as before are not drawn again, and those that changed keep their places. */
export function placeBlocks(
  sources: readonly SourceBlock[],
  post: PostView,
  space: LineSpace,
  before: readonly PlacedBlock[],
  pen: Pen,
): readonly PlacedBlock[] {
  const drawn = new Map(before.map(({ drawn: each }) => [each.signature, each]));
  const contents = contentsOf(sources, post, space);
  const blocks = sources.map((source, index) => {
    const { firstSentence, sentences, marks } = contents[index] ?? nothing;
    const inside = {
      sentences: sentences.map(({ span }) => within(source, space.toPlainSpan(span))),
      marks: marks.map((mark) => ({ ...mark, span: within(source, space.toPlainSpan(mark.span)) })),
    };
    const { start, end } = spanOf(source);
    const known = drawn.get(signatureOf(source, inside)) ?? drawBlock(source, inside, pen);
    // Paragraphs that are written alike are drawn alike.
    drawn.set(known.signature, known);
    return {
      source,
      drawn: known,
      firstSentence,
      sentences,
      marks,
      span: { start: space.toSource(start), end: space.toSource(end) },
    };
  });
  const ids = idsFor(blocks, before);
  return blocks.map((block, index) => ({ ...block, id: ids[index] ?? 0 }));
}

interface Contents {
  readonly firstSentence: number;
  readonly sentences: readonly SentenceView[];
  readonly marks: readonly Mark[];
}

const nothing: Contents = { firstSentence: 0, sentences: [], marks: [] };

/** Which sentences begin in each block, and which marks reach into it. */
function contentsOf(sources: readonly SourceBlock[], post: PostView, space: LineSpace): readonly Contents[] {
  const starts = post.sentences.map(({ span }) => space.toPlain(span.start));
  const marks = post.marks
    .map((mark) => ({ mark, span: space.toPlainSpan(mark.span) }))
    .sort((a, b) => a.span.start - b.span.start);
  let sentence = 0;
  let mark = 0;
  return sources.map((source) => {
    const span = spanOf(source);
    while ((starts[sentence] ?? Infinity) < span.start) sentence++;
    const firstSentence = sentence;
    while ((starts[sentence] ?? Infinity) < span.end) sentence++;
    while ((marks[mark]?.span.end ?? Infinity) <= span.start) mark++;
    const own: Mark[] = [];
    for (let index = mark; (marks[index]?.span.start ?? Infinity) < span.end; index++) {
      const each = marks[index];
      if (each && overlaps(each.span, span)) own.push(each.mark);
    }
    return { firstSentence, sentences: post.sentences.slice(firstSentence, sentence), marks: own };
  });
}

/** A span of the post in the block's own offsets, cut off where the block ends. */
function within(source: SourceBlock, { start, end }: Span): Span {
  const cut = (offset: number): number => Math.min(Math.max(offset - source.start, 0), source.text.length);
  return { start: cut(start), end: cut(end) };
}

/** Blocks before and behind a change keep their ids, and those in it take over the ids of what they replace, in order. */
function idsFor(blocks: readonly { readonly drawn: DrawnBlock }[], before: readonly PlacedBlock[]): readonly number[] {
  const isSame = (a: number, b: number): boolean => blocks[a]?.drawn === before[b]?.drawn;
  const shorter = Math.min(blocks.length, before.length);
  let first = 0;
  while (first < shorter && isSame(first, first)) first++;
  let last = 0;
  while (last < shorter - first && isSame(blocks.length - 1 - last, before.length - 1 - last)) last++;
  let next = before.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  return blocks.map((_, index) => {
    if (index < first) return before[index]?.id ?? next++;
    if (index >= blocks.length - last) return before[index - blocks.length + before.length]?.id ?? next++;
    return index < before.length - last ? (before[index]?.id ?? next++) : next++;
  });
}
