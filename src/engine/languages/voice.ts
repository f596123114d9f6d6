import type { Span } from '../span';
import type { AnnouncementFrame } from './english/announcement-frames';
import type { Ending } from './english/endings';
import type { Exchange } from './english/exchanges';
import type { HollowInvitation } from './english/hollow-invitations';
import type { QuestionWords } from './english/questions';
import type { HardSell } from './english/selling';

/** Finds a stretch of a sentence's plain text, in offsets into it; `undefined` where there is none. */
export type SpanFinder = (sentence: string) => Span | undefined;

/** Says whether something holds of a sentence's plain text. */
export type Test = (sentence: string) => boolean;

/** What marks a sentence that only sends. */
export interface SendingVoice {
  readonly findAnnouncementFrame: (sentence: string) => AnnouncementFrame | undefined;
  /** Superlatives, hype, praise. */
  readonly findBoast: SpanFinder;
  readonly findHardSell: (sentence: string) => HardSell | undefined;
  /** Sends the reader to where nobody answers, or closes the way back. */
  readonly findReferral: SpanFinder;
  /** The same in a sentence right behind one that `raisesQuestions`. */
  readonly findReferralAfterQuestions: SpanFinder;
  readonly raisesQuestions: Test;
  /** Whether a sentence names somebody to turn to after a way back was closed. */
  readonly givesWayBack: Test;
  /** The reader's wish, knowledge or consent taken for granted. */
  readonly findPresumption: SpanFinder;
  readonly findDecree: SpanFinder;
  readonly findBait: SpanFinder;
  /** What readers are to like or comment if they agree, as it stands behind "Do you agree": " that …", or nothing. */
  readonly agreementAskedFor: (sentence: string) => string | undefined;
  /** Whether it asks the reader to share the post or to tag somebody. */
  readonly asksToPassOn: Test;
  /** Whether something can be won. Both together may be against the law where the language is spoken. */
  readonly holdsRaffle: Test;
  readonly findJargon: SpanFinder;
}

/** What marks a sentence that is meant to open, and what a whole post is judged by. */
export interface OpeningVoice {
  /** What a sentence does for the exchange where no question does. */
  readonly findExchange: (sentence: string) => Exchange | undefined;
  /** Whether it says "we" or "I". */
  readonly saysWe: Test;
  readonly readQuestion: (question: string) => QuestionWords;
  /** Whether a question only sharpens the one before it. */
  readonly isContinuation: Test;
  /** "Coffee or tea?" */
  readonly offersChoice: Test;
  /** "Lost your card?": a question for those whom it happened to, not a hook. */
  readonly asksAboutTrouble: Test;
  /** Whether it asks for an answer without asking a question. */
  readonly asksForAnswers: Test;
  /** Whether it wants its readers' answer, and no purchase, visit or call. */
  readonly wantsReply: Test;
  /** Whether what follows a question answers it, or sends the reader on to the answer. */
  readonly isAnswer: Test;
  /** Whether it helps the one whom the question before it fits. */
  readonly isHelp: Test;
  /** Whether it names somebody to turn to. */
  readonly namesContact: Test;
  readonly findHollowInvitation: (sentence: string) => HollowInvitation | undefined;
  /** Readers, customers, contributors as a mass. */
  readonly findCrowd: SpanFinder;
  readonly creditsSomebody: Test;
  /** What adds nothing for the reader in a run about ourselves. */
  readonly findCreed: SpanFinder;
  readonly isAboutUs: Test;
  /** Whether it speaks of plans: "We will keep growing." */
  readonly looksAhead: Test;
  /** The readers in the third person. */
  readonly findDistance: SpanFinder;
  /** Whether it says what happens with answers, who reads them, or asks for words rather than for a visit. */
  readonly saysWhatFollows: Test;
  readonly saysWhoHears: Test;
  readonly asksForWords: Test;
  readonly endingOf: (sentence: string) => Ending | undefined;
  readonly headsBoilerplate: Test;
  readonly isSignOff: Test;
  readonly greetsOne: Test;
  readonly startsReply: Test;
}

/**
 * What rules and openings ask a language. Each member is pure, and the same function object each time: `once` remembers by it, so no
 * two languages may share one that says something else in each.
 */
export interface Voice extends SendingVoice, OpeningVoice {}
