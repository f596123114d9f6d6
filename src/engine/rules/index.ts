import { announcementFrame } from './announcement-frame';
import { closedEnding } from './closed-ending';
import { engagementBait } from './engagement-bait';
import { hardSell } from './hard-sell';
import { noOpening } from './no-opening';

/** Every rule, by id. */
export const rules = [announcementFrame, closedEnding, engagementBait, hardSell, noOpening] as const;

/** The id of a rule. */
export type RuleId = (typeof rules)[number]['id'];
