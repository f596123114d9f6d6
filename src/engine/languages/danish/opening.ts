import type { QuestionWords } from '../english/questions';
import type { OpeningVoice } from '../voice';
import { no, nothing } from './silent';

const plainQuestion: QuestionWords = {
  isHook: false,
  isProclamation: false,
  isFiller: false,
  isForReader: false,
  saysYou: false,
  isGeneric: false,
  isStructuring: false,
  isElliptical: false,
  isGuess: false,
};

/** What marks a Danish sentence that is meant to open, and what a Danish post is judged by. */
export const opening: OpeningVoice = {
  findExchange: nothing,
  saysWe: no,
  readQuestion: () => plainQuestion,
  isContinuation: no,
  offersChoice: no,
  asksAboutTrouble: no,
  asksForAnswers: no,
  wantsReply: no,
  isAnswer: no,
  isHelp: no,
  namesContact: no,
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
