/** What a claim rests on, from the strongest to our own judgement. */
export type Basis = 'peer-reviewed' | 'policy' | 'practitioner' | 'house';

/** Why we believe in a rule; shown to writers. */
export interface Evidence {
  readonly basis: Basis;
  /** What the source found, with its numbers and its limits, in English. */
  readonly claim: string;
  /** Author (year), title, address. For `house`: who judged, and on what. */
  readonly source: string;
}

/** A list with at least one element. */
export type NonEmpty<T> = readonly [T, ...T[]];
