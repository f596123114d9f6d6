import type { PlacedBlock } from './placed-blocks';
import type { OpenCard } from './session';
import type { ShownPost } from './shown-post';

/** The draft that another stands beside: its blocks have ids of their own, apart from those of the other. */
export function apart(shown: ShownPost): ShownPost {
  return { ...shown, blocks: shown.blocks.map((block) => ({ ...block, id: -1 - block.id })) };
}

/** Which card a mark's element stands for. */
export function cardAt(mark: Element): OpenCard | undefined {
  const block = mark.closest<HTMLElement>('[data-block]')?.dataset['block'];
  const own = mark instanceof HTMLElement ? mark.dataset['mark'] : undefined;
  return block === undefined || own === undefined ? undefined : { block: Number(block), mark: Number(own) };
}

/** The element that stands for a card's mark and can be reached by keyboard; `undefined` where it isn't drawn. */
export function markElement(root: ParentNode, { block, mark }: OpenCard): HTMLElement | undefined {
  const selector = `[data-block="${block}"] mark[data-mark="${mark}"]`;
  return (
    root.querySelector<HTMLElement>(`${selector}[tabindex]`) ?? root.querySelector<HTMLElement>(selector) ?? undefined
  );
}

/** The blocks' mark that a card is open for; `undefined` where it has gone. */
export function markOf(
  blocks: readonly PlacedBlock[],
  { block, mark }: OpenCard,
): PlacedBlock['marks'][number] | undefined {
  return blocks.find(({ id }) => id === block)?.marks[mark];
}

/** The elements of the mark at an offset of the post, the first one first. */
export function marksAt(root: ParentNode, blocks: readonly PlacedBlock[], offset: number): readonly Element[] {
  const holds = ({ span }: { readonly span: { readonly start: number; readonly end: number } }): boolean =>
    span.start <= offset && offset <= span.end;
  const block = blocks.find(holds);
  const mark = block?.marks.findIndex(holds) ?? -1;
  if (!block || mark < 0) return [];
  return [...root.querySelectorAll(`[data-block="${block.id}"] mark[data-mark="${mark}"]`)];
}
