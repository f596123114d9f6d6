import { announcementFrame } from './announcement-frame';
import { engagementBait } from './engagement-bait';
import { hardSell } from './hard-sell';
import { noOpening } from './no-opening';
import { unusedSuppression } from './unused-suppression';

/** Every rule, by id. */
export const rules = [announcementFrame, engagementBait, hardSell, noOpening, unusedSuppression] as const;

/** The id of a rule. */
export type RuleId = (typeof rules)[number]['id'];
