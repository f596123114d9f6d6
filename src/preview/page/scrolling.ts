import { partitionPoint } from '../../engine/partition-point';
import type { PlacedBlock } from './placed-blocks';

/** What of the window's height the header takes. */
function headerHeight(): number {
  return document.querySelector('header')?.getBoundingClientRect().height ?? 0;
}

/** The offset of what stands at the top of the window, below the header; `undefined` above the post. */
export function offsetAtTop(page: ParentNode, blocks: readonly PlacedBlock[]): number | undefined {
  const line = headerHeight() + 1;
  const place = partitionPoint(blocks, (block) => (boxOf(page, block)?.bottom ?? 0) <= line);
  const block = blocks[place];
  const box = block && boxOf(page, block);
  if (!block || !box) return undefined;
  if (place === 0 && box.top > line) return 0;
  const share = Math.max(0, (line - box.top) / Math.max(1, box.height));
  return Math.round(block.span.start + share * (block.span.end - block.span.start));
}

/** Brings the place of an offset to the top of the window; the post's beginning, with all that stands above it. */
export function scrollToOffset(page: ParentNode, blocks: readonly PlacedBlock[], offset: number): void {
  const place = partitionPoint(blocks, ({ span }) => span.end <= offset);
  const block = blocks[Math.min(place, blocks.length - 1)];
  const box = block && boxOf(page, block);
  if (!block || !box) return;
  const share = Math.max(0, offset - block.span.start) / Math.max(1, block.span.end - block.span.start);
  const isBeginning = place === 0 && share === 0;
  const top = isBeginning ? 0 : window.scrollY + box.top - headerHeight() + Math.min(1, share) * box.height;
  window.scrollTo({ top, behavior: 'instant' });
}

function boxOf(page: ParentNode, { id }: PlacedBlock): DOMRect | undefined {
  return page.querySelector(`[data-block="${id}"]`)?.getBoundingClientRect();
}
