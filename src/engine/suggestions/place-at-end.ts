import { insertion, lineEnding } from '../edits';
import type { Edit } from '../finding';
import type { Post, Sentence } from '../post';
import { lastSaid } from '../whole-post';

/** Puts a paragraph of its own behind the last thing the post says; `undefined` where it says nothing. */
export function asLastParagraph(post: Post, text: string): Edit | undefined {
  const own = post.sentences.filter(({ block }) => !block.isQuoted && ['paragraph', 'item'].includes(block.kind));
  const last = lastSaid(own);
  return last && insertion(endOfMatter(post, last), lineEnding(post.text).repeat(2) + text);
}

/** Behind the last paragraph, or behind the whole post where that is a list or announces what follows. */
function endOfMatter(post: Post, { block }: Sentence): number {
  const announcesMore = block.kind !== 'paragraph' || block.plain.text.endsWith(':');
  return announcesMore ? post.text.trimEnd().length : block.span.end;
}
