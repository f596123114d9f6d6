import type { Sentinel } from './sentinels';

/** What stands around a piece of text: the stretches that it is in, and those that begin with it. */
export interface Place {
  readonly stretches: readonly number[];
  readonly begins: ReadonlySet<number>;
}

/**
 * Takes the sentinels out of a tree and puts each text between them that is in a stretch into an element.
 * @param wrap makes the element for a piece of text
 */
export function placeStretches(
  root: Node,
  sentinels: ReadonlyMap<string, Sentinel>,
  wrap: (text: string, place: Place) => Node,
): void {
  const document = root.ownerDocument;
  if (!document || sentinels.size === 0) return;
  const open = new Set<number>();
  let begins = new Set<number>();
  for (const node of textsIn(root)) {
    const pieces: Node[] = [];
    for (const piece of node.data.split(/([\uE000-\uF8FF])/)) {
      const sentinel = sentinels.get(piece);
      if (sentinel?.side === 'start') {
        open.add(sentinel.stretch);
        begins.add(sentinel.stretch);
      } else if (sentinel) {
        open.delete(sentinel.stretch);
      } else if (open.size === 0 || piece.trim() === '') {
        if (piece !== '') pieces.push(document.createTextNode(piece));
      } else {
        pieces.push(wrap(piece, { stretches: [...open], begins }));
        begins = new Set();
      }
    }
    node.replaceWith(...pieces);
  }
  for (const element of elementsIn(root)) {
    for (const { name, value } of [...element.attributes]) {
      const clean = value.replace(/[\uE000-\uF8FF]/g, (character) => (sentinels.has(character) ? '' : character));
      if (clean !== value) element.setAttribute(name, clean);
    }
  }
}

function textsIn(root: Node): readonly Text[] {
  return walk(root, NodeFilter.SHOW_TEXT).filter((node) => node instanceof Text);
}

function elementsIn(root: Node): readonly Element[] {
  return walk(root, NodeFilter.SHOW_ELEMENT).filter((node) => node instanceof Element);
}

function walk(root: Node, what: number): readonly Node[] {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, what);
  const found: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node);
  return found;
}
