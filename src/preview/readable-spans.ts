import type { Analysis, Span } from '../engine';
import { partitionPoint } from '../engine/partition-point';

/**
 * Narrows spans of a post to what a reader sees of them: from the first to behind the last readable character; `undefined` where
 * there is none. Only there can a mark be put into the source without becoming a part of its markup.
 */
export function readableSpans(analysis: Pick<Analysis, 'text' | 'frontMatter' | 'sentences'>): {
  readonly narrowed: (span: Span) => Span | undefined;
} {
  const stretches = readableStretches(analysis);
  return { narrowed: (span) => narrow(analysis.text, stretches, span) };
}

/** The stretches of the source that are read as they are written: no markup, no escapes, no entities, no code, no addresses. */
function readableStretches({ frontMatter, sentences }: Pick<Analysis, 'frontMatter' | 'sentences'>): readonly Span[] {
  const blocks = new Set([...frontMatter.sentences, ...sentences].map(({ block }) => block));
  return [...blocks].flatMap(({ plain, span }) =>
    plain.pieces
      .filter(({ length, source }) => source.end - source.start === length)
      .map(({ source }) => ({ start: span.start + source.start, end: span.start + source.end })),
  );
}

/** @param stretches in the order of the text */
function narrow(text: string, stretches: readonly Span[], span: Span): Span | undefined {
  let first: number | undefined;
  let end = 0;
  const behind = partitionPoint(stretches, (stretch) => stretch.end <= span.start);
  for (let index = behind; index < stretches.length; index++) {
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
