import type { Node } from 'jsonc-parser';
import type { Span } from '../engine';

/** How far down problems are told apart: `phrases.hard-sell[1].suggestion` is four steps. What is deeper stands in what is around it. */
const deepest = 4;

/**
 * Finds where problems stand in a configuration file, by paths such as `phrases.hard-sell[1].suggestion`: a setting with its key; of
 * what is missing, the nearest thing around it; without a path, the whole.
 */
export function createPlaces(tree: Node): (path: string) => Span {
  const places: Places = new Map([['', { node: tree, depth: deepest }]]);
  collect(tree, '', deepest, places);
  return (path) => {
    let known = path;
    while (known !== '' && !places.has(known)) known = known.slice(0, Math.max(0, known.search(/[.[][^.[]*$/)));
    const { offset, length } = places.get(known)?.node ?? tree;
    return { start: offset, end: offset + length };
  };
}

/** What a path leads to, and how many steps further down it would still be looked at. */
type Places = Map<string, { readonly node: Node; readonly depth: number }>;

/**
 * Puts down everything in a node by its path. The last of several settings with one name is the one that holds; "a.b" as one key goes
 * before "b" in "a".
 */
function collect(node: Node, path: string, depth: number, places: Places): void {
  if (depth === 0) return;
  for (const [index, child] of (node.children ?? []).entries()) {
    const [key, value] = node.type === 'object' ? (child.children ?? []) : [undefined, child];
    if (!value) continue;
    const step = key === undefined ? `[${index}]` : `${path === '' ? '' : '.'}${String(key.value)}`;
    if ((places.get(path + step)?.depth ?? depth) <= depth) places.set(path + step, { node: child, depth });
    collect(value, path + step, depth - 1, places);
  }
}
