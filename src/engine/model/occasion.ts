import type { Post } from '../post';
import type { Model } from './model';
import { visitSummedFeatures } from './post-features';
import type { ReadingSums } from './reading-sums';

/** What kind of post it can be. */
export const occasions = [
  'launch',
  'update',
  'event',
  'milestone',
  'partnership',
  'people',
  'policy',
  'incident',
  'howto',
  'research',
  'story',
  'opinion',
  'campaign',
  'reply',
  'other',
] as const;
export type Occasion = (typeof occasions)[number];

/** How likely a post is of each kind. The shares add up to 1. */
export type OccasionShares = Readonly<Partial<Record<Occasion, number>>>;

/** What kind of post it most likely is; `other` for one without words. */
export function likeliest(shares: OccasionShares): Occasion {
  return occasions.reduce<Occasion>((best, each) => ((shares[each] ?? 0) > (shares[best] ?? 0) ? each : best), 'other');
}

/**
 * What kinds of post the model takes it for; nothing for a text without words.
 * @param sums of its sentences' readings
 */
export function occasionSharesOf(post: Post, sums: ReadingSums, { occasions: weights, lexicon }: Model): OccasionShares {
  if (sums.count === 0) return {};
  const scores = [...weights.bias];
  visitSummedFeatures(post, sums, lexicon, (kind, first, second, value) => {
    const row = weights.row(kind, first, second);
    if (row) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (row[i] ?? 0) * value;
  });
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return Object.fromEntries(weights.outputs.map((occasion, index) => [occasion, (odds[index] ?? 0) / all]));
}
