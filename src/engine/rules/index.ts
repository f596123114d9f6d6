import { announcementFrame } from './announcement-frame';
import { decree } from './decree';
import { engagementBait } from './engagement-bait';
import { hardSell } from './hard-sell';
import { hollowInvitation } from './hollow-invitation';
import { noOpening } from './no-opening';
import { oneWayReferral } from './one-way-referral';
import { rhetoricalQuestion } from './rhetorical-question';

/** Every rule, by id. */
export const rules = [
  announcementFrame,
  decree,
  engagementBait,
  hardSell,
  hollowInvitation,
  noOpening,
  oneWayReferral,
  rhetoricalQuestion,
] as const;

/** The id of a rule. */
export type RuleId = (typeof rules)[number]['id'];
