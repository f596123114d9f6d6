import type { Analysis } from '../engine';

/** A post that was checked. */
export interface CheckedPost {
  /** As it is reported. */
  readonly path: string;
  readonly analysis: Analysis;
}

/** Turns posts into text as they come, so that an archive never has to be held in memory. */
export interface Report {
  readonly beginning: string;
  post(post: CheckedPost): string;
  /** What stands below the last post. */
  end(): string;
}

/** The formats that the contract names. */
export const formats = ['text', 'json', 'jsonl', 'sarif', 'github'] as const;

/** The formats that are there so far. */
export const availableFormats = ['text', 'json', 'jsonl'] as const satisfies readonly (typeof formats)[number][];

/** A format that is there. */
export type Format = (typeof availableFormats)[number];
