import type { Span } from '../../engine';

/**
 * A renderer tells nobody where in the source its output comes from. So the beginning and the end of each stretch are written into
 * the source as private-use characters that the post itself doesn't use, and looked for in what comes out.
 */
export interface SentinelPair {
  readonly start: string;
  readonly end: string;
  /** In the block's text. */
  readonly span: Span;
  /** The place of the stretch in the list that the sentinels were made for. */
  readonly stretch: number;
}

/** Which stretch begins or ends at a sentinel. */
export interface Sentinel {
  readonly stretch: number;
  readonly side: 'start' | 'end';
}

/** A pair for each stretch, as long as there are characters that the text doesn't use. */
export function sentinelsFor(text: string, spans: readonly Span[]): readonly SentinelPair[] {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g));
  const characters = Array.from({ length: 0xf900 - 0xe000 }, (_, index) => String.fromCharCode(0xf8ff - index)).filter(
    (character) => !used.has(character),
  );
  return spans.flatMap((span, stretch) => {
    const [start, end] = [characters.pop(), characters.pop()];
    return start !== undefined && end !== undefined ? { start, end, span, stretch } : [];
  });
}

/** The text with the sentinels in it. */
export function withSentinels(text: string, pairs: readonly SentinelPair[]): string {
  const inside = pairs
    .flatMap(({ start, end, span }) => [
      { character: end, offset: span.end, order: 0 },
      { character: start, offset: span.start, order: 1 },
    ])
    .sort((a, b) => a.offset - b.offset || a.order - b.order);
  let result = '';
  let position = 0;
  for (const { character, offset } of inside) {
    result += text.slice(position, offset) + character;
    position = offset;
  }
  return result + text.slice(position);
}

/** Removes the sentinels. */
export function withoutSentinels(text: string, sentinels: ReadonlyMap<string, Sentinel>): string {
  return text.replace(/[\uE000-\uF8FF]/g, (character) => (sentinels.has(character) ? '' : character));
}

/** What each sentinel stands for. */
export function sentinelMap(pairs: readonly SentinelPair[]): ReadonlyMap<string, Sentinel> {
  return new Map<string, Sentinel>(
    pairs.flatMap(({ start, end, stretch }) => [
      [start, { stretch, side: 'start' as const }],
      [end, { stretch, side: 'end' as const }],
    ]),
  );
}
