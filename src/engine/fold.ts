import type { Preview } from './channels';
import type { Post, Sentence } from './post';

/** How far down a post something stands, as its reader sees it. */
interface Depth {
  readonly characters: number;
  /** The first line is 0. */
  readonly line: number;
}

/** Whether a sentence begins below what a feed shows before its reader asks for the rest. */
export function isBelowFold(post: Post, sentence: Sentence, { characters, lines }: Preview): boolean {
  const depth = depthOf(post, sentence, lines === undefined ? Infinity : characters / lines);
  return depth.characters >= characters || (lines !== undefined && depth.line >= lines);
}

/** Where a sentence begins when lines are `width` characters long. */
function depthOf(post: Post, sentence: Sentence, width: number): Depth {
  const blocks = new Set(post.sentences.map(({ block }) => block));
  let above: Depth = { characters: 0, line: 0 };
  let end: number | undefined;
  for (const block of blocks) {
    const breaks = end === undefined ? 0 : breaksIn(post.text.slice(end, block.span.start));
    above = { characters: above.characters + breaks, line: above.line + breaks };
    if (block === sentence.block) break;
    const { length } = block.plain.text;
    above = { characters: above.characters + length, line: above.line + Math.floor((length - 1) / width) };
    end = block.span.end;
  }
  return { characters: above.characters + sentence.offset, line: above.line + Math.floor(sentence.offset / width) };
}

/** How many line breaks two blocks are apart: a blank line or none, however many the writer left. */
function breaksIn(gap: string): number {
  return Math.min(2, gap.match(/\r\n?|\n/g)?.length ?? 1);
}
