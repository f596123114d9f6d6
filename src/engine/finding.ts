import type { Localised } from './localised';
import type { RuleId } from './rules';
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
  /** What it does for the post, or would tell the writer, in a few words: "asks about use". */
  readonly why: Localised;
  readonly edit: Edit;
  /** The stretches of `edit.text` that only the writer can fill in, braces included: "{date}". By place. */
  readonly placeholders: readonly Span[];
}

/** A suggestion before it is tried. */
export type Offer = Omit<Suggestion, 'placeholders'>;

/** What a rule yields. */
export interface Found {
  readonly span: Span;
  /** A reason of at most 70 characters, then something to try. It speaks about the text, never about the writer. */
  readonly message: Localised;
  /** What could be done about this one, the best first, where the finder knows more than the repairs of its rule could. */
  readonly suggest?: (() => readonly Offer[]) | undefined;
}

/** What a rule found, and how it is to be shown. */
export interface Reported extends Found {
  readonly ruleId: RuleId;
  /** Whether it is about a sentence or about the post as a whole. */
  readonly scope: Scope;
  readonly severity: Severity;
}

/** What the caller gets. */
export interface Finding extends Omit<Reported, 'suggest'> {
  /**
   * The best first. Each has been tried on the post: the finding goes with it, and no other comes, but for the reminder to fill in
   * its placeholders. Worked out when first asked for, which takes milliseconds.
   */
  readonly suggestions: readonly Suggestion[];
}

/** What a rule looks at. */
export type Scope = 'sentence' | 'post';
