import type { SendingVoice } from '../voice';
import { findAnnouncementFrame } from './announcement-frames';
import { asksToPassOn, findBait, holdsRaffle } from './bait';
import { findBoast } from './boasting';
import { findDecree } from './decrees';
import { findJargon } from './jargon';
import { findPresumption } from './presuming';
import { findReferral, findReferralAfterQuestions, givesWayBack, raisesQuestions } from './referrals';
import { findHardSell } from './selling';
import { nothing } from './silent';

/** What marks a Danish sentence that only sends. */
export const sending: SendingVoice = {
  findAnnouncementFrame,
  findBoast,
  findHardSell,
  findReferral,
  findReferralAfterQuestions,
  raisesQuestions,
  givesWayBack,
  findPresumption,
  findDecree,
  findBait,
  agreementAskedFor: nothing,
  asksToPassOn,
  holdsRaffle,
  findJargon,
};
