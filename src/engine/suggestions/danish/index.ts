import type { OccasionShares } from '../../model/occasion';
import type { Desk } from '../desk';
import { questionsAtTheEnd } from '../dialogue';
import type { Phrasing } from '../questions/frames';
import { rankPhrasings } from '../questions/rank';
import type { Workshop } from '../workshop';
import { danishBank, danishNouns } from './bank';
import { readDanishMatter } from './matter';

function phrase({ post, occasions, settings: { audience } }: Desk): readonly Phrasing[] {
  const matter = readDanishMatter(post, danishNouns(), audience, usualOn(occasions));
  return rankPhrasings(matter, { occasions, audience, bank: danishBank });
}

/** What posts on the likeliest occasion are about, where one is likelier than all others together. */
function usualOn(occasions: OccasionShares): ReadonlySet<string> | undefined {
  const [occasion] = Object.entries(occasions).find(([, share]) => share > 0.5) ?? [];
  const kinds = occasion === undefined ? undefined : danishBank.topicsOf[occasion];
  return kinds && new Set(kinds);
}

/** What can be made of a Danish post. */
export const danish: Workshop = {
  phrase,
  repairs: { 'no-opening': (_, desk) => questionsAtTheEnd(desk) },
};
