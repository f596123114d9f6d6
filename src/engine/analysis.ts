import type { Occasion } from './model/occasion';
import type { Profile } from './model/profile';
import type { Finding, Suggestion } from './finding';
import type { Opening } from './opening';
import type { Post } from './post';

/** A rule or an opening's reader that threw. The others' results hold. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly message: string;
}

/** A text as it was read, before anything is said of it. */
export type ReadText = Pick<Post, 'text' | 'format' | 'language' | 'isUnread' | 'intent' | 'frontMatter' | 'sentences'>;

/** What Two-Way says of a post. */
export interface Analysis extends ReadText {
  /** By span, then by rule id; without duplicates. */
  readonly findings: readonly Finding[];
  /** By span. */
  readonly openings: readonly Opening[];
  /** 1–7: how far the post opens a dialogue. */
  readonly level: number;
  /** What the level is made of. */
  readonly profile: Profile;
  readonly occasion: Occasion;
  /** The one suggestion that helps most; `undefined` when there is none. */
  readonly nextStep: Suggestion | undefined;
  readonly failures: readonly RuleFailure[];
}
