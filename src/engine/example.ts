import type { Language } from './localised';

/**
 * A text that says what a rule or an opening finds. It is a test and a piece of documentation at once.
 *
 * `[[ ]]` marks each span that must be reported; a text without marks must be left alone.
 */
export interface Example {
  readonly language: Language;
  readonly text: string;
  /** What the post reads once the finding's first suggestion is applied. */
  readonly becomes?: string;
  /** What the example teaches, where the text alone doesn't say it. */
  readonly because?: string;
}
