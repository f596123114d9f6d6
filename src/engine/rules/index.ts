import { announcementFrame } from './announcement-frame';
import { buriedQuestion } from './buried-question';
import { closedEnding } from './closed-ending';
import { engagementBait } from './engagement-bait';
import { hardSell } from './hard-sell';
import { noOpening } from './no-opening';
import { noRecognition } from './no-recognition';
import { openLoop } from './open-loop';
import { stackedQuestions } from './stacked-questions';

/** Every rule, by id. */
export const rules = [
  announcementFrame,
  buriedQuestion,
  closedEnding,
  engagementBait,
  hardSell,
  noOpening,
  noRecognition,
  openLoop,
  stackedQuestions,
] as const;

/** The id of a rule. */
export type RuleId = (typeof rules)[number]['id'];
