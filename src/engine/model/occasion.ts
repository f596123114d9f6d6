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

/**
 * What kind of post the model takes it for: the likeliest; `other` for a text without words.
 * @param sums of its sentences' readings
 */
export function occasionOf(post: Post, sums: ReadingSums, { occasions: weights }: Model): Occasion {
  if (sums.count === 0) return 'other';
  const scores = [...weights.bias];
  visitSummedFeatures(post, sums, (kind, first, second, value) => {
    const row = weights.row(kind, first, second);
    if (row) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (row[i] ?? 0) * value;
  });
  const best = weights.outputs[scores.indexOf(Math.max(...scores))];
  return occasions.find((occasion) => occasion === best) ?? 'other';
}
