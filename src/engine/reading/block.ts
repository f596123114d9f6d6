import type { Span } from '../span';
import type { Plain } from './plain';

/** Where in a post a block of prose stands. `field` is a value of the front matter that readers see. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'field';

/** A block as it reads. Offsets of sources count from where it begins, so that it stays true when an edit before it moves it. */
export interface BlockProse {
  readonly kind: BlockKind;
  /** As written, from its first to its last character, without list markers, heading marks and the like. */
  readonly length: number;
  /** Whether it stands inside a quotation of somebody else (Markdown's `>`). */
  readonly isQuoted: boolean;
  readonly plain: Plain;
  /** Its emphasis, links and the like, by where they begin in the plain text. */
  readonly elements: readonly InlineElement[];
}

/** A pair of marks around a stretch of prose. For `a **b** c`, `source` covers `**b**` and `plain` covers `b`. */
export interface InlineElement {
  readonly source: Span;
  /** In offsets into the block's plain text. */
  readonly plain: Span;
  /** Whether taking it away would lose an address. */
  readonly isLink: boolean;
}

/** A stretch of prose that no sentence crosses, where it stands in a post. */
export interface Block extends Pick<BlockProse, 'kind' | 'isQuoted' | 'plain'> {
  readonly span: Span;
  /** Its emphasis, links and the like, by where they begin in the plain text; sources in the caller's offsets. */
  readonly elements: readonly InlineElement[];
}
