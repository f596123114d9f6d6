import type { Evidence, NonEmpty } from './evidence';
import type { Example } from './example';
import type { Found, Scope, Severity } from './finding';
import type { Language, Localised } from './localised';
import type { Opening } from './opening';
import type { Post } from './post';
import type { UnusedComment } from './suppress';

/** A post, and what is already known of it when the rules read it. */
export interface ReadPost extends Post {
  /** By span. */
  readonly openings: readonly Opening[];
  /** Comments to Two-Way that could go. Only the rule about them, which comes last, is told of them. */
  readonly unusedComments?: readonly UnusedComment[];
}

/** One named check: what it looks for, why we believe in it, what it says, and the examples that prove and explain it. */
export interface Rule<Id extends string = string> {
  /** Names what is found, not the cure. Also the name of its file and of its page. */
  readonly id: Id;
  readonly scope: Scope;
  /** The severity unless the settings say otherwise. */
  readonly severity: Severity;
  /** The languages it can read; it is not asked about posts in others. */
  readonly languages: NonEmpty<Language>;
  /** What it finds, in one sentence. */
  readonly summary: Localised;
  readonly evidence: NonEmpty<Evidence>;
  readonly examples: NonEmpty<Example>;
  /** Pure: the same post gives the same findings. Order, suppression and severity are not its business. */
  check(post: ReadPost): Iterable<Found>;
}

/** A rule as it is, with its id as a literal type. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
