import type { Post } from '../../post';
import type { Block } from '../../reading/block';
import type { Matter } from './matter';

/** What is counted as a list of things to choose from. Chosen: two are a pair, and of more than twelve nobody picks one. */
const fewest = 3;
const most = 12;

/** The post's longest list whose items are not too many to be asked about. */
export function findList(post: Post): Matter['list'] {
  const lists = itemsInLists(post).filter(({ length }) => length >= fewest && length <= most);
  const longest = lists.reduce<readonly Block[]>((best, each) => (each.length > best.length ? each : best), []);
  const [first] = longest;
  return first && { count: longest.length, areSteps: /\d[.)][ \t]*$/.test(markerOf(first, post)) };
}

/** The items of each list, those of lists inside it left out. */
function itemsInLists({ sentences, text }: Post): readonly (readonly Block[])[] {
  const lists: Block[][] = [];
  let list: Block[] = [];
  let before: Block | undefined;
  for (const { block } of sentences) {
    if (block === before) continue;
    before = block;
    if (block.kind !== 'item' || block.isQuoted) {
      list = [];
      continue;
    }
    const [first] = list;
    if (!first) lists.push(list);
    if (!first || indentOf(block, text) === indentOf(first, text)) list.push(block);
  }
  return lists;
}

function indentOf({ span }: Block, text: string): number {
  return span.start - lineStart(text, span.start);
}

function markerOf({ span }: Block, { text }: Post): string {
  return text.slice(lineStart(text, span.start), span.start);
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
