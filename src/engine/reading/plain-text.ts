import type { Span } from '../span';
import { BlockContent, type PlacedContent } from './block-content';
import { normaliseLineEndings, type NormalisedText } from './line-endings';
import type { FoundPassage } from './passages';
import { PlainBuilder, STAND_IN } from './plain';

/**
 * Reads the prose out of plain text, a passage for each paragraph. A blank line ends a block, and so does a line break that the writer
 * meant: one after which the next word would still have fitted into the width that the paragraph is wrapped at.
 * @param written a stretch of a post
 */
export function readPlainText(written: string): readonly FoundPassage[] {
  const source = normaliseLineEndings(written);
  return Array.from(paragraphs(linesOf(source.text)), (lines) => ({
    start: source.toSource(lines[0]?.start ?? 0),
    isClosed: source.text.startsWith('\n', (lines.at(-1)?.end ?? 0) + 1),
    read: () => ({ blocks: blocksOf(source, lines), comments: [] }),
  }));
}

interface Line extends Span {
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { ...span, text: line };
  });
}

function* paragraphs(lines: readonly Line[]): Iterable<readonly Line[]> {
  let paragraph: Line[] = [];
  for (const line of lines) {
    if (line.text.trim()) paragraph.push(line);
    else if (paragraph.length > 0) {
      yield paragraph;
      paragraph = [];
    }
  }
  if (paragraph.length > 0) yield paragraph;
}

function blocksOf(source: NormalisedText, lines: readonly Line[]): readonly PlacedContent[] {
  const blocks: PlacedContent[] = [];
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.trimEnd().length), 0);
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next && !isMeantBreak(line.text, next.text, width)) continue;
    blocks.push(toBlock(source, lines.slice(start, index + 1)));
    start = index + 1;
  }
  return blocks;
}

function isMeantBreak(line: string, next: string, width: number): boolean {
  if (/^\s*(?:[-*•–]|\d+[.)])\s/.test(next)) return true; // a list
  if (/^\s*\p{Ll}/u.test(next)) return false; // goes on in the middle of a sentence
  const firstWord = next.trimStart().split(/\s/, 1)[0] ?? '';
  return line.trimEnd().length + 1 + firstWord.length <= width;
}

function toBlock(source: NormalisedText, lines: readonly Line[]): PlacedContent {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const at = source.toSource(start);
  const builder = new PlainBuilder(source.text, (offset) => source.toSource(offset) - at);
  let position = start;
  for (const address of addresses(source.text.slice(start, end))) {
    builder.prose({ start: position, end: start + address.start });
    position = start + address.end;
    builder.put({ start: start + address.start, end: position }, STAND_IN);
  }
  builder.prose({ start: position, end });
  const length = source.toSource(end) - at;
  return {
    at,
    content: new BlockContent({ kind: 'paragraph', length, isQuoted: false, plain: builder.build(), elements: [] }),
  };
}

/** Web addresses, without the punctuation of the sentence that they stand in. */
function* addresses(text: string): Iterable<Span> {
  for (const { index, 0: written } of text.matchAll(/(?:https?:\/\/|www\.)[^\s<>]+/g)) {
    let end = written.length;
    while (`.,;:!?'")]`.includes(written[end - 1] ?? ' ')) end--;
    yield { start: index, end: index + end };
  }
}
