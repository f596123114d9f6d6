import type { ChannelFacts } from '../../engine/channels';
import { foldOffset, lengthBy, offsetAt } from '../../engine/channel-length';
import type { PostView } from '../protocol';
import type { LineSpace } from './line-space';
import { type SourceBlock, spanOf } from './source-block';
import { bodyOf, plainBlocks } from './source-blocks';

/** A post as a feed without formatting takes it. */
export interface ChannelPost {
  readonly blocks: readonly SourceBlock[];
  /** As the channel counts; `undefined` where it has no limit that we know of. */
  readonly length: number | undefined;
}

/** The text as it was typed, without front matter and comments, cut where the channel cuts. */
export function channelPost(post: PostView, space: LineSpace, { preview, limit }: ChannelFacts): ChannelPost {
  const pieces = visiblePieces(post, space);
  const text = pieces.map((piece) => piece.text).join('');
  const toPost = (offset: number): number => placeOf(pieces, offset);
  const fold = preview ? foldOffset(text, preview) : text.length;
  const fits = limit ? offsetAt(limit.counting, text, limit.characters) : text.length;
  const cuts = [fold, fits].filter((offset) => offset < text.length).map(toPost);
  const [foldAt, fitsTo] = [toPost(fold), toPost(fits)];
  const blocks = pieces
    .flatMap((piece) => plainBlocks(piece.text, piece.start, 'channel'))
    .flatMap((block) => cutAt(block, cuts))
    .map((block) => ({
      ...block,
      isBelowFold: fold < text.length && block.start >= foldAt,
      isOverLimit: fits < text.length && block.start >= fitsTo,
    }));
  return { blocks, length: limit && lengthBy(limit.counting, text) };
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** What stands between comments. A comment is for us, or for the one who pastes the text. */
function visiblePieces(post: PostView, space: LineSpace): readonly Piece[] {
  const { start, text } = bodyOf(post, space);
  const trimmed = text.trimEnd();
  const first = text.length - text.trimStart().length;
  if (post.format === 'plaintext') return [{ start: start + first, text: trimmed.slice(first) }];
  const pieces: Piece[] = [];
  let at = first;
  for (const { index, 0: comment } of trimmed.matchAll(/<!--.*?(?:-->|$)/gs)) {
    if (index > at) pieces.push({ start: start + at, text: trimmed.slice(at, index) });
    at = index + comment.length;
  }
  return [...pieces, { start: start + at, text: trimmed.slice(at) }];
}

function placeOf(pieces: readonly Piece[], offset: number): number {
  let left = offset;
  for (const { start, text } of pieces) {
    if (left < text.length) return start + left;
    left -= text.length;
  }
  const last = pieces.at(-1);
  return last ? last.start + last.text.length : 0;
}

function cutAt(block: SourceBlock, cuts: readonly number[]): readonly SourceBlock[] {
  const { start, end } = spanOf(block);
  const inside = [...new Set(cuts)].filter((cut) => start < cut && cut < end).sort((a, b) => a - b);
  return [start, ...inside].map((from, index) => ({
    ...block,
    start: from,
    text: block.text.slice(from - start, (inside[index] ?? end) - start),
  }));
}
