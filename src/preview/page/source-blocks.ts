import type { PostView } from '../protocol';
import type { LineSpace } from './line-space';
import { markdownBlocks } from './markdown';
import type { SourceBlock } from './source-block';

/** What of a post its readers see, in stretches: title and description of its front matter, and its text. */
export function sourceBlocks(post: PostView, space: LineSpace): readonly SourceBlock[] {
  const { start, text } = bodyOf(post, space);
  const body = (post.format === 'markdown' && markdownBlocks(text, start)) || plainBlocks(text, start, 'plain');
  return [...frontMatterBlocks(post, space), ...body];
}

/** The post's text without its front matter, and where it begins. */
export function bodyOf({ body }: PostView, { text, toPlain }: LineSpace): { start: number; text: string } {
  const from = toPlain(body);
  const start = text[from] === '\uFEFF' ? from + 1 : from;
  return { start, text: text.slice(start) };
}

function frontMatterBlocks({ title, description }: PostView, space: LineSpace): readonly SourceBlock[] {
  const toBlock = (kind: 'title' | 'lead', span: PostView['title']): readonly SourceBlock[] => {
    if (!span || span.start === span.end) return [];
    const { start, end } = space.toPlainSpan(span);
    return [plainBlock(kind, start, space.text.slice(start, end))];
  };
  return [...toBlock('title', title), ...toBlock('lead', description)];
}

/** Paragraphs: a blank line ends one, and every other line break is kept. */
export function plainBlocks(text: string, start: number, kind: 'plain' | 'channel'): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let at = start;
  for (const piece of text.split(/(\n[ \t]*\n\s*)/)) {
    if (piece.trim() !== '') blocks.push(plainBlock(kind, at, piece));
    at += piece.length;
  }
  return blocks;
}

function plainBlock(kind: SourceBlock['kind'], start: number, text: string): SourceBlock {
  return { kind, start, text, links: undefined, isBelowFold: false, isOverLimit: false };
}
