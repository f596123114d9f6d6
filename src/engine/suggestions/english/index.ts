import { ofSentence } from '../of-sentence';
import type { Desk } from '../desk';
import { promisesBehind, questionsAtTheEnd } from '../dialogue';
import { questionsInstead, removalIfIdle } from '../offers-of-a-sentence';
import type { Phrasing } from '../questions/frames';
import { withHouseQuestions } from '../questions/house-questions';
import { rankPhrasings } from '../questions/rank';
import { fewerQuestions, sooner } from '../rearranging';
import { turned, type Turn } from '../turns';
import type { SentenceRepair, Workshop } from '../workshop';
import { afterAnnouncement } from './announcement';
import { withoutBait } from './bait';
import { englishBank, englishKinds } from './bank';
import { turnsOfDecree } from './decreeing';
import { addressed } from './distance';
import { filled } from './hollow';
import { specific } from './jargon';
import { readEnglishMatter } from './matter';
import { withoutPraise } from './praise';
import { turnsOfPresumption } from './presuming';
import { turnsOfRecognition } from './recognition';
import { turnsOfReferral } from './referring';
import { turnsOfRhetoric } from './rhetoric';
import { withoutPressure } from './selling';

function phrase({ post, occasions, settings, isBlemished }: Desk): readonly Phrasing[] {
  const matter = readEnglishMatter(post, englishKinds(), isBlemished);
  return rankPhrasings(matter, {
    occasions,
    audience: settings.audience,
    bank: withHouseQuestions(englishBank, settings.questions, 'en'),
  });
}

/** The first that fits, and else nothing instead, or a question. */
const byTurns =
  (turns: readonly Turn[]): SentenceRepair =>
  (sentence, desk) => [
    ...turned(sentence, desk, turns),
    ...removalIfIdle(sentence, desk),
    ...questionsInstead(sentence, desk, 2),
  ];

/** What can be made of an English post. */
export const english: Workshop = {
  phrase,
  repairs: {
    'announcement-frame': ofSentence(afterAnnouncement),
    'buried-question': ofSentence(sooner),
    'closed-ending': (_, desk) => questionsAtTheEnd(desk),
    'company-monologue': ofSentence(byTurns([])),
    decree: ofSentence((sentence, desk) => turned(sentence, desk, turnsOfDecree)),
    'distant-reader': ofSentence(addressed),
    'empty-jargon': ofSentence(specific),
    'engagement-bait': ofSentence(withoutBait),
    'hard-sell': ofSentence(withoutPressure),
    'hollow-invitation': ofSentence(filled),
    'no-opening': (_, desk) => questionsAtTheEnd(desk),
    'no-recognition': ofSentence((sentence, desk) => turned(sentence, desk, turnsOfRecognition)),
    'one-way-referral': ofSentence((sentence, desk) => turned(sentence, desk, turnsOfReferral)),
    'open-loop': ofSentence(promisesBehind),
    'presumed-agreement': ofSentence(byTurns(turnsOfPresumption)),
    'rhetorical-question': ofSentence(byTurns(turnsOfRhetoric)),
    'self-praise': ofSentence(withoutPraise),
    'stacked-questions': fewerQuestions,
  },
};
