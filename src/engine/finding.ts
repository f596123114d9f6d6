import type { Localised } from './localised';
import type { Span } from './span';

/** How loudly a finding is shown. A way of writing is never an error. */
export const severities = ['hint', 'information', 'warning'] as const;

/** How loudly a finding is shown, the quietest first in `severities`. */
export type Severity = (typeof severities)[number];

/** What a suggestion does for the post. */
export type SuggestionKind = 'rewording' | 'question' | 'invitation' | 'credit' | 'candour' | 'promise' | 'removal';

/** Replaces what `span` covers. An empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** An offer to the writer; never applied unasked. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** What the writer chooses by, in the writer's language. */
  readonly title: Localised;
  readonly edit: Edit;
}

/** What a rule yields. */
export interface Found {
  readonly span: Span;
  /** A reason of at most 70 characters, then something to try. It speaks about the text, never about the writer. */
  readonly message: Localised;
  /** The best first. */
  readonly suggestions: readonly Suggestion[];
}

/** What the caller gets. */
export interface Finding extends Found {
  readonly ruleId: string;
  /** Whether it is about a sentence or about the post as a whole. */
  readonly scope: Scope;
  readonly severity: Severity;
}

/** What a rule looks at. */
export type Scope = 'sentence' | 'post';
