import { channelFacts } from '../../engine/channels';
import type { PostView, PreviewState } from '../protocol';
import { channelPost } from './channel-blocks';
import type { Pen } from './drawn-block';
import { type LineSpace, lineSpace } from './line-space';
import { type PlacedBlock, placeBlocks } from './placed-blocks';
import { sourceBlocks } from './source-blocks';

/** Where the writer looks at the post: on a channel, or as it is written (`''`). */
export type View = NonNullable<PreviewState['channel']>;

/** The channels that show a post's formatting; the others take it as plain text. */
const formatted: ReadonlySet<View> = new Set(['', 'blog', 'newsletter']);

/** A post on the page. */
export interface ShownPost {
  readonly post: PostView;
  readonly view: View;
  readonly space: LineSpace;
  readonly blocks: readonly PlacedBlock[];
  /** As the channel counts; `undefined` where there is no limit. */
  readonly length: number | undefined;
}

/** Puts a post on the page, or what has become of it. What is as it was is not drawn again. */
export function showPost(post: PostView, chosen: View | undefined, before: ShownPost | undefined, pen: Pen): ShownPost {
  const view = chosen ?? post.channel ?? '';
  const space = before?.post.text === post.text ? before.space : lineSpace(post.text);
  const onChannel = view !== '' && !formatted.has(view) ? channelPost(post, space, channelFacts[view]) : undefined;
  const sources = onChannel?.blocks ?? sourceBlocks(post, space);
  const blocks = placeBlocks(sources, post, space, before?.blocks ?? [], pen);
  return { post, view, space, blocks, length: onChannel?.length };
}
