import type { Span } from '../span';
import type { Plain } from './plain';

/** Where in a post a block of prose stands. `field` is a value of the front matter that readers see. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'field';

/** A stretch of prose that no sentence crosses. */
export interface Block {
  readonly kind: BlockKind;
  /** From its first to its last character, without list markers, heading marks and the like. */
  readonly span: Span;
  /** Whether it stands inside a quotation of somebody else (Markdown's `>`). */
  readonly isQuoted: boolean;
  readonly plain: Plain;
  /** Its emphasis, links and the like, by where they begin in the plain text. */
  readonly elements: readonly InlineElement[];
}

/** A pair of marks around a stretch of prose. For `a **b** c`, `source` covers `**b**` and `plain` covers `b`. */
export interface InlineElement {
  /** In the caller's offsets. */
  readonly source: Span;
  /** In offsets into the block's plain text. */
  readonly plain: Span;
  /** Whether taking it away would lose an address. */
  readonly isLink: boolean;
}

/** What the readers of Markdown and of plain text find in a text. */
export interface Prose {
  /** In the order of the text. */
  readonly blocks: readonly Block[];
  /** HTML comments, whole, in the order of the text. */
  readonly comments: readonly Span[];
}
