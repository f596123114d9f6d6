import type { Analysis, Span } from '../engine';
import { type Mark, toMarkElement } from './mark';

/**
 * Markdown's renderer tells nobody where in the source its output comes from. So each mark's beginning and end is written into the
 * source as a private-use character that the post itself doesn't use, and turned into an element after rendering.
 */
export interface Sentinel {
  readonly character: string;
  /** Where it is put: an offset into the post's text. */
  readonly offset: number;
  readonly mark: Mark;
  readonly side: 'start' | 'end';
}

/** A mark's two sentinels. */
export interface SentinelPair {
  readonly start: Sentinel;
  readonly end: Sentinel;
}

/** Sentinels for the marks, each at the mark's first and last readable character. A mark with nothing readable gets none. */
export function placeSentinels(analysis: Analysis, marks: readonly Mark[]): readonly SentinelPair[] {
  const stretches = readableStretches(analysis);
  const characters = unusedCharacters(analysis.text);
  return marks.flatMap((mark) => {
    const span = readablePart(analysis.text, stretches, mark.span);
    const [first, second] = span ? [characters.pop(), characters.pop()] : [];
    if (!span || !first || !second) return [];
    return {
      start: { character: first, offset: span.start, mark, side: 'start' },
      end: { character: second, offset: span.end, mark, side: 'end' },
    };
  });
}

/** The stretch of the post's text with the sentinels that fall into it. */
export function withSentinels(text: string, stretch: Span, pairs: readonly SentinelPair[]): string {
  const inside = pairs
    .flatMap(({ start, end }) => [start, end])
    .filter(({ offset }) => stretch.start <= offset && offset <= stretch.end)
    .sort((a, b) => a.offset - b.offset);
  let result = '';
  let position = stretch.start;
  for (const { character, offset } of inside) {
    result += text.slice(position, offset) + character;
    position = offset;
  }
  return result + text.slice(position, stretch.end);
}

/** Removes the sentinels. */
export function withoutSentinels(text: string, pairs: readonly SentinelPair[]): string {
  const characters = new Set(pairs.flatMap(({ start, end }) => [start.character, end.character]));
  return text.replace(/[\uE000-\uF8FF]/g, (character) => (characters.has(character) ? '' : character));
}

/** Turns sentinels in HTML into `<mark>`s, one for each text between tags, so that the HTML stays well-formed. */
export function sentinelsToMarks(html: string, pairs: readonly SentinelPair[]): string {
  const sentinels = new Map(pairs.flatMap(({ start, end }) => [start, end]).map((one) => [one.character, one]));
  const open = new Set<Mark>();
  let isFirst = false;
  let result = '';
  for (const piece of html.split(/(<[^<>]*>|[\uE000-\uF8FF])/)) {
    const sentinel = sentinels.get(piece);
    if (sentinel?.side === 'start') open.add(sentinel.mark);
    if (sentinel?.side === 'end') open.delete(sentinel.mark);
    if (sentinel?.side === 'start') isFirst = true;
    if (sentinel) continue;
    if (open.size === 0 || piece.startsWith('<') || !piece.trim()) {
      result += piece;
    } else {
      result += toMarkElement(piece, [...open], isFirst);
      isFirst = false;
    }
  }
  return result;
}

/** The stretches of the source that are read as they are written: no markup, no escapes, no entities, no code, no addresses. */
function readableStretches({ frontMatter, sentences }: Analysis): readonly Span[] {
  const blocks = new Set([...frontMatter.sentences, ...sentences].map(({ block }) => block));
  return [...blocks].flatMap(({ plain, span }) =>
    plain.pieces
      .filter(({ length, source }) => source.end - source.start === length)
      .map(({ source }) => ({ start: span.start + source.start, end: span.start + source.end })),
  );
}

/**
 * From the first to behind the last readable character of a span; blanks are not readable.
 * @param stretches in the order of the text
 */
function readablePart(text: string, stretches: readonly Span[], span: Span): Span | undefined {
  let first: number | undefined;
  let end = 0;
  for (let index = firstEndingAfter(stretches, span.start); index < stretches.length; index++) {
    const stretch = stretches[index];
    if (!stretch || stretch.start >= span.end) break;
    const start = Math.max(stretch.start, span.start);
    const written = text.slice(start, Math.min(stretch.end, span.end));
    if (written.trim() === '') continue;
    first ??= start + written.length - written.trimStart().length;
    end = start + written.trimEnd().length;
  }
  return first === undefined ? undefined : { start: first, end };
}

function firstEndingAfter(stretches: readonly Span[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function unusedCharacters(text: string): string[] {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g));
  return Array.from({ length: 0xf900 - 0xe000 }, (_, index) => String.fromCharCode(0xf8ff - index)).filter(
    (character) => !used.has(character),
  );
}
