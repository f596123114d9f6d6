import { partitionPoint } from '../partition-point';
import { moved, type Span } from '../span';
import type { PlacedContent } from './block-content';
import { type Change, joint, shiftOf } from './changes';
import { endOfLines, startOfLineAbove } from './lines';

/**
 * A stretch of a text that can be read on its own, whatever stands before it: a block of the outermost level or an item of a list there,
 * with the blank lines behind it. All offsets count from where it begins.
 */
export interface Passage {
  readonly length: number;
  /** In the order of the text. */
  readonly blocks: readonly PlacedContent[];
  /** HTML comments, whole, in the order of the text. */
  readonly comments: readonly Span[];
}

/** What a reader finds in a passage. Offsets into the stretch that it was given. */
export interface PassageRead {
  /** Where the line begins with which the passage does. */
  readonly start: number;
  readonly blocks: readonly PlacedContent[];
  readonly comments: readonly Span[];
}

/**
 * Reads the passages of a stretch of text that begins where a passage does. What it finds up to a line depends on no line behind the next
 * one: a paragraph ends where a table begins, and the second line of a table says that it is one.
 */
export type PassageReader = (prepared: string, written: string) => readonly PassageRead[];

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

/** How many lines behind a passage can have a say in where it ends. */
const linesLookedAt = 2;

/** Reads a text from scratch. */
export function readBody(text: BodyText, read: PassageReader): Body {
  const nothing = { written: '', prepared: '', from: 0, passages: [] };
  return rereadBody(nothing, text, [{ start: 0, end: 0, length: text.prepared.length - text.from }], read).body;
}

/** A text as read again. */
export interface Reread {
  readonly body: Body;
  /** The old passages that are not in it. */
  readonly dropped: readonly Passage[];
}

/**
 * Reads again what changes can have touched, and takes over everything else. The result says what it would if all had been read again:
 * what is read from the beginning of a passage on depends on nothing before it. So where a new passage begins in front of the same text
 * as an old one, all that follows is the old one's too.
 * @param changes from `before.prepared` to `text.prepared`, in the order of the text
 */
export function rereadBody(before: Body, text: BodyText, changes: readonly Change[], read: PassageReader): Reread {
  const old = { ...before, starts: startsOf(before) };
  const passages: Passage[] = [];
  const dropped: Passage[] = [];
  let at: Place = { index: 0, shift: text.from - before.from };
  const left = [...changes].reverse();
  for (let change = left.pop(); change; change = left.pop()) {
    // A line more than are looked at: the change may part a carriage return from its line feed.
    const unchanged = startOfLineAbove(before.prepared, change.start, linesLookedAt + 1);
    const index = Math.max(at.index, partitionPoint(old.starts, (start) => start <= unchanged) - 1);
    append(passages, before.passages, at.index, index);
    const { reread, behind } = rereadTouched(old, { ...at, index }, change, left, text, read);
    append(passages, reread);
    append(dropped, before.passages, index, behind.index);
    at = behind;
  }
  append(passages, before.passages, at.index);
  return { body: { ...text, passages }, dropped };
}

/** Between two passages of the old text. */
interface Place {
  /** The passage behind it. */
  readonly index: number;
  /** From there to the same place in the new text. */
  readonly shift: number;
}

interface OldBody extends Body {
  /** Where each passage begins, and at last where the text ends. */
  readonly starts: readonly number[];
}

/**
 * Reads from a place on, further and further, until a passage begins behind the change that began there before.
 * @param left the further changes, the next one last; those that are read over are taken away
 */
function rereadTouched(
  old: OldBody,
  { index, shift }: Place,
  first: Change,
  left: Change[],
  text: BodyText,
  read: PassageReader,
): { readonly reread: readonly Passage[]; readonly behind: Place } {
  const start = (old.starts[index] ?? old.prepared.length) + shift;
  let change = first;
  for (let further = 0; ; further = 4 * further + 1) {
    const candidate = partitionPoint(old.starts, (at) => at < change.end) + further;
    const reach = endOfLines(old.prepared, old.starts[candidate] ?? old.prepared.length, linesLookedAt);
    for (let next = left.at(-1); next && next.start <= reach; next = left.at(-1)) {
      change = joint(change, next);
      left.pop();
    }
    if (reach < change.end) continue;

    const behind = shift + shiftOf(change);
    const end = reach + behind;
    const isLast = end === text.prepared.length;
    const found = readStretch(text, start, end, read);
    const meets = found.findIndex(
      (passage) =>
        indexOfStart(old, start + passage.start - behind, change.end) !== undefined &&
        (isLast || endOfLines(text.prepared, start + passage.start, linesLookedAt) <= end),
    );
    const meeting = found[meets];
    if (!meeting && !isLast) continue;
    const where = meeting ? start + meeting.start : end;
    return {
      reread: toPassages(meeting ? found.slice(0, meets) : found, where - start),
      behind: { index: indexOfStart(old, where - behind, change.end) ?? old.passages.length, shift: behind },
    };
  }
}

/** The old passage that begins at `start`, behind the change. */
function indexOfStart({ starts, passages }: OldBody, start: number, from: number): number | undefined {
  if (start < from) return undefined;
  const index = partitionPoint(starts, (each) => each < start);
  return index < passages.length && starts[index] === start ? index : undefined;
}

function readStretch(text: BodyText, start: number, end: number, read: PassageReader): readonly PassageRead[] {
  const isAll = start === text.from && end === text.prepared.length;
  const cut = (whole: string): string => (isAll ? whole.slice(start) : copied(whole.slice(start, end)));
  const prepared = cut(text.prepared);
  return read(prepared, text.written === text.prepared ? prepared : cut(text.written));
}

/** A slice keeps the whole text that it was cut from in memory; a passage would keep every version of the text that it was ever read in. */
function copied(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** @param length of the stretch that they cover; blank lines before the first one belong to it */
function toPassages(found: readonly PassageRead[], length: number): readonly Passage[] {
  if (found.length === 0) return length > 0 ? [{ length, blocks: [], comments: [] }] : [];
  return found.map(({ start: written, blocks, comments }, index) => {
    const start = index === 0 ? 0 : written;
    return {
      length: (found[index + 1]?.start ?? length) - start,
      blocks: start === 0 ? blocks : blocks.map(({ at, content }) => ({ at: at - start, content })),
      comments: comments.map((comment) => moved(comment, -start)),
    };
  });
}

function startsOf({ from, passages, prepared }: Body): readonly number[] {
  const starts: number[] = [];
  let start = from;
  for (const { length } of passages) {
    starts.push(start);
    start += length;
  }
  starts.push(prepared.length);
  return starts;
}

/** Without spreading: a call can't take as many arguments as a long text has passages. */
function append(to: Passage[], from: readonly Passage[], start = 0, end = from.length): void {
  for (const passage of from.slice(start, end)) to.push(passage);
}
