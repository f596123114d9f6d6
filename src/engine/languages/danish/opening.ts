import type { OpeningVoice } from '../voice';
import { isAnswer, isHelp, namesContact, wantsReply } from './after-questions';
import { findExchange, saysWe } from './exchanges';
import { asksAboutTrouble, asksForAnswers, isContinuation, offersChoice, readQuestion } from './questions';
import { no, nothing } from './silent';

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
  findHollowInvitation: nothing,
  findCrowd: nothing,
  creditsSomebody: no,
  findCreed: nothing,
  isAboutUs: no,
  looksAhead: no,
  findDistance: nothing,
  saysWhatFollows: no,
  saysWhoHears: no,
  asksForWords: no,
  endingOf: nothing,
  headsBoilerplate: no,
  isSignOff: no,
  greetsOne: no,
  startsReply: no,
};
