import type { Span } from './span';

/** A phrase found in a plain text. */
export interface PhraseMatch extends Span {
  /** Its place in the list that was looked for. */
  readonly index: number;
}

/** Reads a plain text. It is the same function for the same list, so that it can be asked `once` a sentence. */
export type PhraseFinder = (plain: string) => readonly PhraseMatch[];

/** A unit that phrases are compared by, and where it stands. */
interface Word extends Span {
  readonly key: string;
}

/** What leads on from the words read so far. */
interface Node {
  readonly next: Map<string, Node>;
  /** Where the reading goes on when the next word leads nowhere: the longest ending of these words that begins a phrase. */
  fallback: Node | undefined;
  /** The longest phrase that ends here, in words. */
  found: { readonly index: number; readonly length: number } | undefined;
}

/**
 * A word is a run of letters and digits, with its apostrophes ("don't", but "Acme" and "'s"); any other sign is one of its own, so that
 * a phrase begins and ends at the borders of words.
 */
const word = /[\p{L}\p{N}\p{M}\u00AD]+(?:'(?!s(?![\p{L}\p{N}\p{M}]))[\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}\u00AD]/gu;

/** Something listed: a phrase, alone or with what belongs to it. */
type Listed = string | { readonly phrase: string };

/** Made once for as long as a list holds. They forget nothing but what can be made again. */
const finders = new WeakMap<readonly Listed[], PhraseFinder>();

/**
 * Finds the phrases of a list: for each place where one ends, the longest that does. Upper and lower case, kinds of apostrophe and
 * blanks make no difference. One pass over the text, however many phrases there are and whatever is in them.
 */
export function phraseFinder(list: readonly Listed[]): PhraseFinder {
  const finder = finders.get(list) ?? createFinder(list.map((each) => (typeof each === 'string' ? each : each.phrase)));
  finders.set(list, finder);
  return finder;
}

function createFinder(phrases: readonly string[]): PhraseFinder {
  const root = buildTree(phrases);
  return (plain) => {
    const words = wordsOf(plain);
    const matches: PhraseMatch[] = [];
    let node = root;
    for (const [place, { key, end }] of words.entries()) {
      while (node !== root && !node.next.has(key)) node = node.fallback ?? root;
      node = node.next.get(key) ?? root;
      const first = node.found && words[place + 1 - node.found.length];
      if (node.found && first) matches.push({ start: first.start, end, index: node.found.index });
    }
    return matches;
  };
}

/** Of matches that overlap, the one that begins first; of those that begin together, the longest. */
export function withoutOverlaps(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const kept: PhraseMatch[] = [];
  for (const match of matches) {
    let count = kept.length;
    while ((kept[count - 1]?.start ?? -1) >= match.start) count--;
    if ((kept[count - 1]?.end ?? 0) <= match.start) kept.splice(count, kept.length, match);
  }
  return kept;
}

/** All phrases by their words, each node with its way back (Aho & Corasick). */
function buildTree(phrases: readonly string[]): Node {
  const root = createNode();
  for (const [index, phrase] of phrases.entries()) {
    const words = wordsOf(phrase.replace(/[‘’]/g, "'"));
    let node = root;
    for (const { key } of words) {
      const next = node.next.get(key) ?? createNode();
      node.next.set(key, next);
      node = next;
    }
    if (node !== root) node.found ??= { index, length: words.length };
  }
  // From the shorter to the longer: a way back is known before it is needed.
  const queue = [root];
  for (const node of queue) {
    for (const [key, next] of node.next) {
      let back = node.fallback;
      while (back && !back.next.has(key)) back = back.fallback;
      next.fallback = back?.next.get(key) ?? root;
      next.found ??= next.fallback.found;
      queue.push(next);
    }
  }
  return root;
}

function createNode(): Node {
  return { next: new Map(), fallback: undefined, found: undefined };
}

/** A composed "å" and one of two signs are the same, and a soft hyphen is nothing. */
function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: written, index }) => ({
    key: written.replaceAll('\u00AD', '').normalize('NFC').toLowerCase(),
    start: index,
    end: index + written.length,
  }));
}
