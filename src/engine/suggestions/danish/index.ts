import type { Desk } from '../desk';
import { questionsAtTheEnd } from '../dialogue';
import type { Phrasing } from '../questions/frames';
import { rankPhrasings } from '../questions/rank';
import type { Workshop } from '../workshop';
import { danishBank, danishNouns } from './bank';
import { readDanishMatter } from './matter';

function phrase({ post, occasions, settings: { audience } }: Desk): readonly Phrasing[] {
  const matter = readDanishMatter(post, danishNouns(), audience);
  return rankPhrasings(matter, { occasions, audience, bank: danishBank });
}

/** What can be made of a Danish post. */
export const danish: Workshop = {
  phrase,
  repairs: { 'no-opening': (_, desk) => questionsAtTheEnd(desk) },
};
