import type { Span } from '../span';
import type { Block, Prose } from './block';
import type { NormalisedText } from './line-endings';
import { PlainBuilder, STAND_IN } from './plain';

/**
 * Reads the prose out of plain text. A blank line ends a block, and so does a line break that the writer meant: one after which
 * the next word would still have fitted into the width that the paragraph is wrapped at.
 * @param source the caller's text
 * @param from where the post begins, after any front matter: an offset into `source.text`
 */
export function readPlainText(source: NormalisedText, from: number): Prose {
  const blocks: Block[] = [];
  for (const lines of paragraphs(linesOf(source.text, from))) {
    const width = Math.max(...lines.map(({ text }) => text.trimEnd().length));
    let start = 0;
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (next && !isMeantBreak(line.text, next.text, width)) continue;
      blocks.push(toBlock(source, lines.slice(start, index + 1)));
      start = index + 1;
    }
  }
  return { blocks, comments: [] };
}

interface Line extends Span {
  readonly text: string;
}

function linesOf(text: string, from: number): readonly Line[] {
  let start = from;
  return text
    .slice(from)
    .split('\n')
    .map((line) => {
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

function isMeantBreak(line: string, next: string, width: number): boolean {
  if (/^\s*(?:[-*•–]|\d+[.)])\s/.test(next)) return true; // a list
  if (/^\s*\p{Ll}/u.test(next)) return false; // goes on in the middle of a sentence
  const firstWord = next.trimStart().split(/\s/, 1)[0] ?? '';
  return line.trimEnd().length + 1 + firstWord.length <= width;
}

function toBlock(source: NormalisedText, lines: readonly Line[]): Block {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const builder = new PlainBuilder(source.text, source.toSource);
  let position = start;
  for (const address of addresses(source.text.slice(start, end))) {
    builder.prose({ start: position, end: start + address.start });
    position = start + address.end;
    builder.put({ start: start + address.start, end: position }, STAND_IN);
  }
  builder.prose({ start: position, end });
  return {
    kind: 'paragraph',
    span: { start: source.toSource(start), end: source.toSource(end) },
    isQuoted: false,
    plain: builder.build(),
    elements: [],
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
