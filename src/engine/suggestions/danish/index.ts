import type { OccasionShares } from '../../model/occasion';
import type { Desk } from '../desk';
import { promisesBehind, questionsAtTheEnd } from '../dialogue';
import { ofSentence } from '../of-sentence';
import type { Phrasing } from '../questions/frames';
import { withHouseQuestions } from '../questions/house-questions';
import { rankPhrasings } from '../questions/rank';
import { fewerQuestions, sooner } from '../rearranging';
import { type Turn, turned } from '../turns';
import type { Workshop } from '../workshop';
import { afterAnnouncement } from './announcement';
import { withoutBait } from './bait';
import { danishBank, danishNouns } from './bank';
import { answeredFor } from './decreeing';
import { addressed } from './distance';
import { filled } from './hollow';
import { specific } from './jargon';
import { readDanishMatter } from './matter';
import { withoutPraise } from './praise';
import { unpresumed } from './presuming';
import { answerable as answerableByName } from './referring';
import { answerable } from './rhetoric';
import { withoutPressure } from './selling';
import { leavingOut, questionsInTheEnd } from './leaving-out';

function phrase({ post, occasions, settings: { audience, questions } }: Desk): readonly Phrasing[] {
  const matter = readDanishMatter(post, danishNouns(), audience, usualOn(occasions));
  return rankPhrasings(matter, { occasions, audience, bank: withHouseQuestions(danishBank, questions, 'da') });
}

/** What posts on the likeliest occasion are about, where one is likelier than all others together. */
function usualOn(occasions: OccasionShares): ReadonlySet<string> | undefined {
  const [occasion] = Object.entries(occasions).find(([, share]) => share > 0.5) ?? [];
  const kinds = occasion === undefined ? undefined : danishBank.topicsOf[occasion];
  return kinds && new Set(kinds);
}

/** What puts somebody in the place of the many, or before them. */
const turnsOfRecognition: readonly Turn[] = [
  {
    end: ', blandt andre {navn}, som {det, der blev gjort eller sagt}.',
    kind: 'credit',
    title: { en: 'Credit somebody by name', da: 'Krediter nogen ved navn' },
    why: { en: 'credits somebody by what they did or said', da: 'krediterer nogen for det, de gjorde eller sagde' },
  },
];

/** What can be made of a Danish post. */
export const danish: Workshop = {
  phrase,
  repairs: {
    'announcement-frame': ofSentence(afterAnnouncement),
    'buried-question': ofSentence(sooner),
    'closed-ending': (_, desk) => questionsAtTheEnd(desk),
    'company-monologue': ofSentence((sentence, desk) => [
      ...leavingOut(sentence, desk),
      ...questionsInTheEnd(sentence, desk),
    ]),
    decree: ofSentence(answeredFor),
    'distant-reader': ofSentence(addressed),
    'empty-jargon': ofSentence(specific),
    'engagement-bait': ofSentence(withoutBait),
    'hard-sell': ofSentence(withoutPressure),
    'hollow-invitation': ofSentence(filled),
    'no-opening': (_, desk) => questionsAtTheEnd(desk),
    'no-recognition': ofSentence((sentence, desk) => turned(sentence, desk, turnsOfRecognition)),
    'one-way-referral': ofSentence(answerableByName),
    'open-loop': ofSentence(promisesBehind),
    'presumed-agreement': ofSentence(unpresumed),
    'rhetorical-question': ofSentence(answerable),
    'self-praise': ofSentence(withoutPraise),
    'stacked-questions': fewerQuestions,
  },
};
