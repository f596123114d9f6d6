import type { Sign } from '../../model/model';
import type { Reader } from '../../reading/memo';
import { findAnnouncementFrame } from './announcement-frames';
import { findBait } from './bait';
import { findBoast } from './boasting';
import { findDecree } from './decrees';
import { findDistance } from './distance';
import { findExchange } from './exchanges';
import { findHollowInvitation } from './hollow-invitations';
import { findJargon } from './jargon';
import { findCreed, isAboutUs } from './monologue';
import { findPresumption } from './presuming';
import { asksForAnswers, readQuestion } from './questions';
import { findReferral } from './referrals';
import { findHardSell } from './selling';

/** What finds a stretch of a sentence that only sends. */
const finders = {
  announcement: findAnnouncementFrame,
  bait: findBait,
  boast: findBoast,
  creed: findCreed,
  decree: findDecree,
  distance: findDistance,
  hollow: findHollowInvitation,
  jargon: findJargon,
  presumption: findPresumption,
  referral: findReferral,
  selling: findHardSell,
} satisfies Readonly<Record<string, Reader<object | undefined>>>;

/** What an exchange can be. */
const exchanges = ['invite', 'credit', 'candour', 'promise'] as const;

/** What the patterns see in a sentence by itself, for the model: from the same readers that the rules and the openings ask. */
export const englishSigns: readonly Sign[] = [
  ...Object.entries<Reader<object | undefined>>(finders).map(([name, find]): Sign => ({
    name,
    claims: 'broadcast',
    isIn: (also) => also(find) !== undefined,
  })),
  ...exchanges.map((kind): Sign => ({
    name: kind,
    claims: 'opening',
    isIn: (also) => also(findExchange)?.kind === kind,
  })),
  { name: 'hook', claims: 'broadcast', isIn: (also) => also(asks) && also(readQuestion).isHook },
  { name: 'question-for-reader', isIn: (also) => also(asks) && also(readQuestion).isForReader },
  { name: 'structuring-question', isIn: (also) => also(asks) && also(readQuestion).isStructuring },
  { name: 'wants-answers', isIn: (also) => also(asksForAnswers) },
  { name: 'about-us', isIn: (also) => also(isAboutUs) },
];

function asks(sentence: string): boolean {
  return sentence.includes('?');
}
