import type { Sign } from '../model/model';
import type { Reader } from '../reading/memo';
import type { Voice } from './voice';

/** What an exchange can be. */
const exchanges = ['invite', 'credit', 'candour', 'promise'] as const;

/** What finds a stretch of a sentence that only sends. */
function findersOf(voice: Voice): Readonly<Record<string, Reader<object | undefined>>> {
  return {
    announcement: voice.findAnnouncementFrame,
    bait: voice.findBait,
    boast: voice.findBoast,
    creed: voice.findCreed,
    decree: voice.findDecree,
    distance: voice.findDistance,
    hollow: voice.findHollowInvitation,
    jargon: voice.findJargon,
    presumption: voice.findPresumption,
    referral: voice.findReferral,
    selling: voice.findHardSell,
  };
}

/** What a language's patterns see in a sentence by itself, for the model: from the same readers that the rules and the openings ask. */
export function signsOf(voice: Voice): readonly Sign[] {
  const { findExchange, readQuestion, asksForAnswers, isAboutUs } = voice;
  return [
    ...Object.entries(findersOf(voice)).map(([name, find]): Sign => ({
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
}

function asks(sentence: string): boolean {
  return sentence.includes('?');
}
