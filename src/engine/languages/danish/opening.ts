import type { OpeningVoice } from '../voice';
import { isAnswer, isHelp, namesContact, wantsReply } from './after-questions';
import { asksForWords, saysWhatFollows, saysWhoHears } from './answers';
import { creditsSomebody, findCrowd } from './crowds';
import { findDistance } from './distance';
import { endingOf, headsBoilerplate, isSignOff } from './endings';
import { findExchange, saysWe } from './exchanges';
import { findHollowInvitation } from './hollow-invitations';
import { findCreed, isAboutUs, looksAhead } from './monologue';
import { asksAboutTrouble, asksForAnswers, isContinuation, offersChoice, readQuestion } from './questions';
import { greetsOne, startsReply } from './replies';

/** What marks a Danish sentence that is meant to open, and what a Danish post is judged by. */
export const opening: OpeningVoice = {
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
