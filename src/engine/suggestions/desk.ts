import type { Judgement } from '../analysis';
import type { OccasionShares } from '../model/occasion';
import type { Post } from '../post';
import type { ReadPost } from '../rule';
import type { Settings } from '../settings';
import { workshops } from './workshops';
import type { Phrasing } from './questions/frames';

/** What lies before whoever works out a suggestion. */
export interface Desk {
  readonly post: ReadPost;
  readonly occasions: OccasionShares;
  readonly settings: Settings;
  /** What could be asked of the post's readers, offered to them or admitted, the best of a kind first. Worked out at the first call. */
  phrasings(kind: Phrasing['kind']): readonly Phrasing[];
}

/** The desk for a post that has been judged. */
export function createDesk(post: Post, { openings, occasionShares }: Judgement, settings: Settings): Desk {
  let all: readonly Phrasing[] | undefined;
  const desk: Desk = {
    post: { ...post, openings },
    occasions: occasionShares,
    settings,
    phrasings: (kind) => (all ??= workshops[post.language].phrase(desk)).filter((phrasing) => phrasing.kind === kind),
  };
  return desk;
}
