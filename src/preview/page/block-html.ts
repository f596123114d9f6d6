import type { Span } from '../../engine';
import { channelHtml } from './channel-html';
import { escapeHtml } from './escape-html';
import { renderMarkdown } from './markdown';
import {
  type Sentinel,
  sentinelMap,
  type SentinelPair,
  sentinelsFor,
  withoutSentinels,
  withSentinels,
} from './sentinels';
import type { SourceBlock } from './source-block';

/** How often a block is rendered at most while stretches that would change its looks are sought. Chosen: some milliseconds. */
const mostAttempts = 40;

/** A block's HTML, not safe to show yet, with sentinels in it. */
export interface BlockHtml {
  readonly html: string;
  readonly sentinels: ReadonlyMap<string, Sentinel>;
}

/**
 * Renders a block with sentinels around the stretches, leaving out those that would be markup's business, such as one inside the
 * `[label]` of a link that is defined elsewhere. Pure.
 * @param spans in the block's text
 */
export function renderBlock(block: SourceBlock, spans: readonly Span[]): BlockHtml {
  const plain = toHtml(block, []);
  let [html, sentinels] = [plain, sentinelMap([])];
  const harmless: SentinelPair[] = [];
  const groups = [sentinelsFor(block.text, spans)];
  for (let attempt = 0; groups.length > 0 && attempt < mostAttempts; attempt++) {
    const group = groups.pop() ?? [];
    const some = [...harmless, ...group];
    const [tried, map] = [toHtml(block, some), sentinelMap(some)];
    if (withoutSentinels(tried, map) === plain) {
      harmless.push(...group);
      [html, sentinels] = [tried, map];
    } else if (group.length > 1) {
      groups.push(group.slice(group.length >> 1), group.slice(0, group.length >> 1));
    }
  }
  return { html, sentinels };
}

function toHtml({ kind, text, links }: SourceBlock, pairs: readonly SentinelPair[]): string {
  const source = withSentinels(text, pairs);
  switch (kind) {
    case 'title':
      return `<h1>${escapeHtml(source)}</h1>`;
    case 'lead':
      return `<p>${escapeHtml(source)}</p>`;
    case 'markdown':
      return renderMarkdown(source, links) ?? paragraph(source);
    case 'plain':
      return paragraph(source);
    case 'channel':
      return channelHtml(source);
  }
}

/** Every line break is kept. */
function paragraph(text: string): string {
  return `<p>${escapeHtml(text.trim()).replaceAll('\n', '<br>')}</p>`;
}
