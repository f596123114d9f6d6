import { moved, type Span } from '../span';
import type { PlacedContent } from './block-content';

/** The blocks and comments of a passage, in the order of the text. */
export interface PassageContent {
  readonly blocks: readonly PlacedContent[];
  /** HTML comments, whole. */
  readonly comments: readonly Span[];
}

/**
 * A stretch of a text that can be read on its own, whatever stands before it: a block of the outermost level or an item of a list there,
 * with the blank lines behind it. All offsets count from where it begins.
 */
export interface Passage extends PassageContent {
  readonly length: number;
  /** Whether nothing behind it can have a say in where it ends. */
  readonly isClosed: boolean;
}

/** A passage that a reader has found. Offsets into the stretch that it was given. */
export interface FoundPassage {
  /** Where the line begins with which the passage does. */
  readonly start: number;
  /** See `Passage`. */
  readonly isClosed: boolean;
  /** What is in it: worked out when it is asked for, since not every passage that is found is needed. */
  read(): PassageContent;
}

/**
 * Finds the passages of a stretch of text that begins where a passage does. Where one ends depends on two lines behind it at most: a
 * paragraph ends in front of a table, and the second line of a table says that it is one.
 */
export type PassageReader = (prepared: string, written: string) => readonly FoundPassage[];

/** A post's text behind its front matter. */
export interface BodyText {
  readonly written: string;
  /** Of the same length, with what the reader has no word for blanked out; mostly the very same text. */
  readonly prepared: string;
  /** Where the front matter ends. */
  readonly from: number;
}

/** A text and what was read in it: passages that cover it from its beginning to its end. */
export interface Body extends BodyText {
  readonly passages: readonly Passage[];
}

/** Finds the passages in a stretch of the text. */
export function findIn(text: BodyText, start: number, end: number, read: PassageReader): readonly FoundPassage[] {
  const isAll = start === text.from && end === text.prepared.length;
  const cut = (whole: string): string => (isAll ? whole.slice(start) : copied(whole.slice(start, end)));
  const prepared = cut(text.prepared);
  return read(prepared, text.written === text.prepared ? prepared : cut(text.written));
}

/** A slice keeps the text that it was cut from in memory, and a passage would keep every version of the text that it was ever read in. */
function copied(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** @param length of the stretch that they cover; blank lines before the first one belong to it */
export function toPassages(found: readonly FoundPassage[], length: number): readonly Passage[] {
  if (found.length === 0) return length > 0 ? [{ length, isClosed: false, blocks: [], comments: [] }] : [];
  return found.map((passage, index) => {
    const start = index === 0 ? 0 : passage.start;
    const { blocks, comments } = passage.read();
    return {
      length: (found[index + 1]?.start ?? length) - start,
      isClosed: passage.isClosed,
      blocks: start === 0 ? blocks : blocks.map(({ at, content }) => ({ at: at - start, content })),
      comments: comments.map((comment) => moved(comment, -start)),
    };
  });
}
