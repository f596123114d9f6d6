import type { Links } from 'marked';
import type { Span } from '../../engine';

/**
 * A stretch of the post that is rendered by itself, so that a keystroke redraws one of them. `text` is as written but for its line
 * endings, which are all `\n`; `start` is where that stands in the post's text with such line endings.
 */
export interface SourceBlock {
  readonly kind: 'title' | 'lead' | 'markdown' | 'plain' | 'channel';
  readonly start: number;
  readonly text: string;
  /** Where the links of the whole post lead that are defined elsewhere than they stand. */
  readonly links: Links | undefined;
  /** Whether the channel shows it only to who asks for more. */
  readonly isBelowFold: boolean;
  /** Whether it is longer than the channel takes. */
  readonly isOverLimit: boolean;
}

/** Where it stands. */
export function spanOf({ start, text }: SourceBlock): Span {
  return { start, end: start + text.length };
}
