import type { Post } from './post';
import type { Span } from './span';
import { readComments, type RuleName } from './suppression-comments';
import { createReach } from './suppression-reach';
import { createLines } from './text-lines';

/** What a comment leaves alone: everything that one rule, or any rule, finds in a stretch of the post. */
export interface Suppression {
  /** `undefined`: every rule. */
  readonly name: RuleName | undefined;
  readonly reach: Span;
}

/** A comment that tells Two-Way to leave something alone, such as `<!-- two-way-ignore-line hard-sell -- our house style -->`. */
export interface SuppressingComment {
  /** The comment, whole. */
  readonly span: Span;
  /** One for each rule it names, or one for every rule. None where it ends a block that never began. */
  readonly suppressions: readonly Suppression[];
  /** For a block, the comment that ends it, and it alone; without it that comment would end nothing. */
  readonly end?: Span | undefined;
}

/** The comments that suppress something, in the order of the text. Those that end a block count only where there was none to end. */
export function readSuppressions({ text, comments }: Post): readonly SuppressingComment[] {
  const read = comments.flatMap((html) => readComments(text, html));
  if (read.length === 0) return [];
  const reachOf = createReach(createLines(text));
  const open = new OpenBlocks();
  return read.flatMap(({ span, kind, names }) => {
    if (kind === 'start') return [open.begin(span, names)];
    if (kind === 'end') return open.end(span, names) ? [] : [{ span, suppressions: [] }];
    const reach = reachOf(kind, span);
    return [{ span, suppressions: eachOf(names).map((name) => ({ name, reach })) }];
  });
}

/** No name stands for every rule. */
function eachOf(names: readonly RuleName[]): readonly (RuleName | undefined)[] {
  return names.length > 0 ? names : [undefined];
}

/** A block as long as its end may still come. */
interface Block {
  readonly span: Span;
  readonly suppressions: readonly (Suppression & { readonly reach: { end: number } })[];
  end: Span | undefined;
}

/** The blocks that have begun and not ended, by the rules they are about. One that never ends reaches to the end of the post. */
class OpenBlocks {
  readonly #blocks = new Map<string | undefined, Block[]>();

  begin(span: Span, names: readonly RuleName[]): SuppressingComment {
    const suppressions = eachOf(names).map((name) => ({ name, reach: { start: span.end, end: Infinity } }));
    const block = { span, suppressions, end: undefined };
    for (const { name } of suppressions) {
      const others = this.#blocks.get(name?.id);
      if (others) others.push(block);
      else this.#blocks.set(name?.id, [block]);
    }
    return block;
  }

  /** Ends the blocks of the named rules, or all. Returns whether there was one. */
  end(comment: Span, names: readonly RuleName[]): boolean {
    const ids = names.length > 0 ? names.map(({ id }) => id) : [...this.#blocks.keys()];
    const ended = new Set<Block>();
    for (const id of ids) {
      for (const block of this.#blocks.get(id) ?? []) {
        ended.add(block);
        for (const { name, reach } of block.suppressions) if (name?.id === id) reach.end = comment.start;
      }
      this.#blocks.delete(id);
    }
    const [block] = ended;
    const isWhole = block?.suppressions.every(({ reach }) => reach.end === comment.start);
    if (block && isWhole && ended.size === 1) block.end = comment;
    return ended.size > 0;
  }
}
