import type { Occasion, OccasionShares } from './model/occasion';
import type { Profile } from './model/profile';
import type { Finding, Reported, Suggestion } from './finding';
import type { Opening } from './opening';
import type { Post } from './post';
import type { Whom } from './whom';

/** A rule or an opening's reader that threw. The others' results hold. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly message: string;
}

/** A text as it was read, before anything is said of it. */
export type ReadText = Pick<
  Post,
  'text' | 'format' | 'language' | 'isUnread' | 'intent' | 'channel' | 'frontMatter' | 'sentences'
>;

/** What is said of a post before anybody asks what could be done. */
export interface Judgement extends ReadText {
  /** By span, then by rule id; without duplicates. */
  readonly reported: readonly Reported[];
  /** By span. */
  readonly openings: readonly Opening[];
  /** 1–7: how far the post opens a dialogue. */
  readonly level: number;
  /** What the level is made of. */
  readonly profile: Profile;
  readonly occasion: Occasion;
  /** How likely each occasion is. */
  readonly occasionShares: OccasionShares;
  readonly failures: readonly RuleFailure[];
}

/** What Two-Way says of a post. What it offers is worked out when it is first asked for, and then kept. */
export interface Analysis extends Omit<Judgement, 'reported'> {
  /** By span, then by rule id; without duplicates. */
  readonly findings: readonly Finding[];
  /**
   * What the post as a whole could take, tried like the suggestions of findings: first at least three questions that its readers
   * could answer, the best first, then an invitation, credit, candour and a promise. None where the post wants to be left in peace.
   */
  readonly offers: readonly Suggestion[];
  /** The one change that helps most for the fewest words; `undefined` when there is none. Its `why` says why this one. */
  readonly nextStep: Suggestion | undefined;
  /** Whom each of `sentences` speaks of, in their order. */
  readonly whom: readonly Whom[];
}
