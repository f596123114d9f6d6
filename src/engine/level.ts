import type { Finding } from './finding';
import type { Opening } from './opening';
import type { Post } from './post';

/** The level of a post without an opening, and of the most open one. */
const lowest = 1;
const highest = 7;

/** What the first opening is worth; each further one is worth half the one before. House judgement. */
const firstOpening = 3;

/** How much the level falls when every sentence of the post only sends. House judgement. */
const onlySending = 2;

/**
 * How far a post opens a dialogue: 1 with no door anywhere, 7 for a real conversation starter.
 *
 * level = 1 + 3 × (1 + ½ + ¼ + …, a term for each opening) − 2 × (share of sentences with a finding), within 1 and 7
 */
export function estimateLevel(post: Post, openings: readonly Opening[], findings: readonly Finding[]): number {
  const doors = firstOpening * 2 * (1 - 0.5 ** openings.length);
  const sending = findings.filter(({ scope }) => scope === 'sentence').length / Math.max(1, post.sentences.length);
  const level = lowest + doors - onlySending * Math.min(1, sending);
  return Math.round(Math.min(highest, Math.max(lowest, level)) * 10) / 10;
}
