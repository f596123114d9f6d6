import type { Counting, Preview } from './channels';

/** How long a text is, the way a channel counts. */
export function lengthBy(counting: Counting, text: string): number {
  let length = 0;
  for (const { weight } of unitsOf(counting, text)) length += weight;
  return length;
}

/** The offset up to which a text fits into a length; the text's end where all of it does. */
export function offsetAt(counting: Counting, text: string, most: number): number {
  let length = 0;
  for (const { start, weight } of unitsOf(counting, text)) {
    length += weight;
    if (length > most) return start;
  }
  return text.length;
}

/** The offset up to which a feed shows a plain text at first; the text's end where it shows all of it. */
export function foldOffset(text: string, { characters, lines }: Preview): number {
  if (lines === undefined) return Math.min(characters, text.length);
  const width = Math.floor(characters / lines);
  let [at, shown] = [0, 0];
  for (const line of text.split('\n')) {
    const own = Math.max(1, Math.ceil(line.length / width));
    if (shown + own > lines) return Math.min(at + (lines - shown) * width, text.length);
    shown += own;
    at += line.length + 1;
    if (shown === lines) return Math.min(at, text.length);
  }
  return text.length;
}

/** A piece of a text that a channel counts as a whole. */
interface Unit {
  readonly start: number;
  readonly weight: number;
}

/** What an address counts, whatever its length, on Mastodon and on X. */
const addressWeight = 23;

const addresses = /https?:\/\/[^\s<>"]+/g;
const handles = /@\w+(@[\w.-]+)/g;

function* unitsOf(counting: Counting, text: string): Iterable<Unit> {
  switch (counting) {
    case 'codePoints':
      yield* codePoints(text, () => 1);
      return;
    case 'graphemes':
      yield* graphemes(text, () => 1);
      return;
    case 'mastodon':
      yield* withAddresses(text, withoutServers);
      return;
    case 'weights':
      yield* withAddresses(text, (between) => graphemes(between, weightOnX));
  }
}

function* withAddresses(text: string, count: (between: string) => Iterable<Unit>): Iterable<Unit> {
  let at = 0;
  for (const { index, 0: address } of text.matchAll(addresses)) {
    yield* moved(count(text.slice(at, index)), at);
    yield { start: index, weight: addressWeight };
    at = index + address.length;
  }
  yield* moved(count(text.slice(at)), at);
}

/** "@ana@a.example" counts as "@ana". */
function* withoutServers(text: string): Iterable<Unit> {
  let at = 0;
  for (const { index, 0: handle, 1: server = '' } of text.matchAll(handles)) {
    const end = index + handle.length - server.length;
    yield* moved(
      graphemes(text.slice(at, end), () => 1),
      at,
    );
    at = index + handle.length;
  }
  yield* moved(
    graphemes(text.slice(at), () => 1),
    at,
  );
}

function* moved(units: Iterable<Unit>, by: number): Iterable<Unit> {
  for (const { start, weight } of units) yield { start: start + by, weight };
}

function* codePoints(text: string, weigh: (character: string) => number): Iterable<Unit> {
  let start = 0;
  for (const character of text) {
    yield { start, weight: weigh(character) };
    start += character.length;
  }
}

/** Line by line: the segmenter's time grows with the square of what it is given. */
function* graphemes(text: string, weigh: (grapheme: string) => number): Iterable<Unit> {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  let at = 0;
  for (const line of text.split(/(?<=\n)/)) {
    for (const { segment, index } of segmenter.segment(line)) yield { start: at + index, weight: weigh(segment) };
    at += line.length;
  }
}

function weightOnX(grapheme: string): number {
  if (/\p{Extended_Pictographic}/u.test(grapheme) && !/^[\d#*©®]$/.test(grapheme)) return 2;
  return [...grapheme.normalize('NFC')].reduce((sum, character) => sum + (isLight(character) ? 1 : 2), 0);
}

/** The ranges that count one. */
function isLight(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    code <= 0x10ff ||
    (code >= 0x2000 && code <= 0x200d) ||
    (code >= 0x2010 && code <= 0x201f) ||
    (code >= 0x2032 && code <= 0x2037)
  );
}
