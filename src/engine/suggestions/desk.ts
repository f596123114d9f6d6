import type { Judgement } from '../analysis';
import type { OccasionShares } from '../model/occasion';
import type { Post, Sentence } from '../post';
import type { ReadPost } from '../rule';
import type { Settings } from '../settings';
import { overlaps } from '../span';
import { workshops } from './workshops';
import type { Phrasing } from './questions/frames';

/** What lies before whoever works out a suggestion. */
export interface Desk {
  readonly post: ReadPost;
  readonly occasions: OccasionShares;
  readonly settings: Settings;
  /** Whether a rule has found that a sentence says nothing but itself: what it names, the post isn't about. */
  readonly isBlemished: (sentence: Sentence) => boolean;
  /** What could be asked of the post's readers, offered to them or admitted, the best of a kind first. Worked out at the first call. */
  phrasings(kind: Phrasing['kind']): readonly Phrasing[];
}

/** The rules that find what only sends; the news behind a proud beginning is news. */
const flourishes: ReadonlySet<string> = new Set([
  'company-monologue',
  'empty-jargon',
  'engagement-bait',
  'hard-sell',
  'hollow-invitation',
  'presumed-agreement',
  'rhetorical-question',
]);

/** The desk for a post that has been judged. */
export function createDesk(post: Post, { openings, occasionShares, reported }: Judgement, settings: Settings): Desk {
  let all: readonly Phrasing[] | undefined;
  const desk: Desk = {
    post: { ...post, openings },
    occasions: occasionShares,
    settings,
    isBlemished: (sentence) => reported.some(({ ruleId, span }) => flourishes.has(ruleId) && overlaps(span, sentence)),
    phrasings: (kind) => (all ??= workshops[post.language].phrase(desk)).filter((phrasing) => phrasing.kind === kind),
  };
  return desk;
}
