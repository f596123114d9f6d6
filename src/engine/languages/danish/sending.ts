import type { SendingVoice } from '../voice';
import { no, nothing } from './silent';

/** What marks a Danish sentence that only sends. */
export const sending: SendingVoice = {
  findAnnouncementFrame: nothing,
  findBoast: nothing,
  findHardSell: nothing,
  findReferral: nothing,
  findReferralAfterQuestions: nothing,
  raisesQuestions: no,
  givesWayBack: no,
  findPresumption: nothing,
  findDecree: nothing,
  findBait: nothing,
  agreementAskedFor: nothing,
  findJargon: nothing,
};
