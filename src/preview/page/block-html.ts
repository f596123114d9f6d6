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
  const pairs = sentinelsFor(block.text, spans);
  const plain = toHtml(block, []);
  const changesNothing = (some: readonly SentinelPair[]): boolean =>
    withoutSentinels(toHtml(block, some), sentinelMap(some)) === plain;
  const harmless = largestHarmless(pairs, changesNothing);
  return { html: toHtml(block, harmless), sentinels: sentinelMap(harmless) };
}

function largestHarmless(
  pairs: readonly SentinelPair[],
  isHarmless: (pairs: readonly SentinelPair[]) => boolean,
): readonly SentinelPair[] {
  const harmless: SentinelPair[] = [];
  const groups = [pairs];
  for (let attempt = 0; groups.length > 0 && attempt < mostAttempts; attempt++) {
    const group = groups.pop() ?? [];
    const middle = group.length >> 1;
    if (isHarmless([...harmless, ...group])) harmless.push(...group);
    else if (group.length > 1) groups.push(group.slice(middle), group.slice(0, middle));
  }
  return harmless;
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
