import type { Voice } from '../voice';
import { isAnswer, isHelp, wantsReply } from './after-questions';
import { findAnnouncementFrame } from './announcement-frames';
import { asksForWords, saysWhatFollows, saysWhoHears } from './answers';
import { agreementAskedFor, findBait } from './bait';
import { findBoast } from './boasting';
import { creditsSomebody, findCrowd } from './crowds';
import { findDecree } from './decrees';
import { findDistance } from './distance';
import { endingOf, headsBoilerplate, isSignOff } from './endings';
import { findExchange, saysWe } from './exchanges';
import { findHollowInvitation } from './hollow-invitations';
import { asksAboutTrouble } from './hooks';
import { findJargon } from './jargon';
import { findCreed, isAboutUs, looksAhead } from './monologue';
import { findPresumption } from './presuming';
import { asksForAnswers, isContinuation, offersChoice, readQuestion } from './questions';
import { findReferral, findReferralAfterQuestions, givesWayBack, namesContact, raisesQuestions } from './referrals';
import { greetsOne, startsReply } from './replies';
import { findHardSell } from './selling';

/** English, as rules and openings ask it. */
export const english: Voice = {
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
  agreementAskedFor,
  // English is the language of many laws: nothing is said of any.
  asksToPassOn: () => false,
  holdsRaffle: () => false,
  findJargon,
  findExchange,
  saysWe,
  readQuestion,
  isContinuation,
  offersChoice,
  asksAboutTrouble,
  asksForAnswers,
  wantsReply,
  isAnswer,
  isHelp,
  namesContact,
  findHollowInvitation,
  findCrowd,
  creditsSomebody,
  findCreed,
  isAboutUs,
  looksAhead,
  findDistance,
  saysWhatFollows,
  saysWhoHears,
  asksForWords,
  endingOf,
  headsBoilerplate,
  isSignOff,
  greetsOne,
  startsReply,
};
