import { partitionPoint } from '../partition-point';
import { type Change, joint, shiftOf } from './changes';
import { endOfLines, startOfLineAbove } from './lines';
import {
  type Body,
  type BodyText,
  findIn,
  type FoundPassage,
  type Passage,
  type PassageReader,
  toPassages,
} from './passages';

/** How many lines behind a passage that isn't closed can have a say in where it ends. */
const linesLookedAt = 2;

/** How much of a line shows that it isn't blank, in UTF-16 units. Chosen: more than the indentation of any block that isn't code. */
const glimpse = 16;

/** A text as read again. */
export interface Reread {
  readonly body: Body;
  /** The old passages that are not in it. */
  readonly dropped: readonly Passage[];
}

/** Reads a text from scratch. */
export function readBody(text: BodyText, read: PassageReader): Body {
  const nothing = { written: '', prepared: '', from: 0, passages: [] };
  return rereadBody(nothing, text, [{ start: 0, end: 0, length: text.prepared.length - text.from }], read).body;
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
    const index = Math.max(at.index, firstTouched(old, change.start));
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

/** The first passage that a change at the offset can have touched. */
function firstTouched({ prepared, passages, starts }: OldBody, offset: number): number {
  const indexAt = (place: number): number => partitionPoint(starts, (start) => start <= place) - 1;
  const inLine = indexAt(startOfLineAbove(prepared, offset, 0));
  // A line more than are looked at: the change may part a carriage return from its line feed.
  const before = indexAt(startOfLineAbove(prepared, offset, linesLookedAt + 1));
  let index = inLine;
  while (index > before && !passages[index - 1]?.isClosed) index--;
  return index;
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
  for (let effort = 0; ; effort++) {
    const reach = reachOf(old, change.end, effort);
    for (let next = left.at(-1); next && next.start <= reach; next = left.at(-1)) {
      change = joint(change, next);
      left.pop();
    }
    if (reach < change.end) continue;

    const behind = shift + shiftOf(change);
    const end = reach + behind;
    const isLast = end === text.prepared.length;
    const found = findIn(text, start, end, read);
    const meets = found.findIndex(
      (passage, nth) =>
        indexOfStart(old, start + passage.start - behind, change.end) !== undefined &&
        (isLast || isSure(found[nth - 1]) || endOfLines(text.prepared, start + passage.start, linesLookedAt) <= end),
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

/** Whether what stands behind a passage begins another one, whatever it is; without one, where reading began. */
function isSure(before: FoundPassage | undefined): boolean {
  return before?.isClosed ?? true;
}

/** How far to read behind a change, in the old text: at first a glimpse at the next passage, then ever more. */
function reachOf({ prepared, passages, starts }: OldBody, changeEnd: number, effort: number): number {
  const next = partitionPoint(starts, (start) => start < changeEnd);
  const candidate = starts[effort === 0 ? next : next + 4 ** (effort - 1)] ?? prepared.length;
  const isGlimpse = effort === 0 && passages[next - 1]?.isClosed;
  return isGlimpse ? Math.min(candidate + glimpse, prepared.length) : endOfLines(prepared, candidate, linesLookedAt);
}

/** The old passage that begins at `start`, behind the change. */
function indexOfStart({ starts, passages }: OldBody, start: number, from: number): number | undefined {
  if (start < from) return undefined;
  const index = partitionPoint(starts, (each) => each < start);
  return index < passages.length && starts[index] === start ? index : undefined;
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
