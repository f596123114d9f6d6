import { announcementFrame } from './announcement-frame';
import { buriedQuestion } from './buried-question';
import { closedEnding } from './closed-ending';
import { companyMonologue } from './company-monologue';
import { decree } from './decree';
import { distantReader } from './distant-reader';
import { emptyJargon } from './empty-jargon';
import { engagementBait } from './engagement-bait';
import { hardSell } from './hard-sell';
import { hollowInvitation } from './hollow-invitation';
import { noOpening } from './no-opening';
import { noRecognition } from './no-recognition';
import { oneWayReferral } from './one-way-referral';
import { openLoop } from './open-loop';
import { presumedAgreement } from './presumed-agreement';
import { rhetoricalQuestion } from './rhetorical-question';
import { selfPraise } from './self-praise';
import { stackedQuestions } from './stacked-questions';
import { unfilledPlaceholder } from './unfilled-placeholder';
import { unusedSuppression } from './unused-suppression';

/** Every rule, by id. */
export const rules = [
  announcementFrame,
  buriedQuestion,
  closedEnding,
  companyMonologue,
  decree,
  distantReader,
  emptyJargon,
  engagementBait,
  hardSell,
  hollowInvitation,
  noOpening,
  noRecognition,
  oneWayReferral,
  openLoop,
  presumedAgreement,
  rhetoricalQuestion,
  selfPraise,
  stackedQuestions,
  unfilledPlaceholder,
  unusedSuppression,
] as const;

/** The id of a rule. */
export type RuleId = (typeof rules)[number]['id'];
