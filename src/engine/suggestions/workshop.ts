import type { Offer } from '../finding';
import type { Sentence } from '../post';
import type { RuleId } from '../rules';
import type { Span } from '../span';
import type { Desk } from './desk';
import type { Phrasing } from './questions/frames';

/** Works out what could be done about a finding: the best first, not tried yet. May ask the grammar, and so take its time. */
export type Repair = (place: Span, desk: Desk) => readonly Offer[];

/** Works out what could be done about a sentence in which a rule has found something. */
export type SentenceRepair = (sentence: Sentence, desk: Desk) => readonly Offer[];

/** What a language can make of its posts. */
export interface Workshop {
  /** By the rule whose finding it does away with. */
  readonly repairs: Readonly<Partial<Record<RuleId, Repair>>>;
  /** Puts the bank's frames to the post: those that fit it, the best of each kind first. */
  phrase(desk: Desk): readonly Phrasing[];
}
