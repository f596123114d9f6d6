import { announcementFrame } from './announcement-frame';
import { emptyJargon } from './empty-jargon';
import { engagementBait } from './engagement-bait';
import { hardSell } from './hard-sell';
import { noOpening } from './no-opening';
import { selfPraise } from './self-praise';

/** Every rule, by id. */
export const rules = [announcementFrame, emptyJargon, engagementBait, hardSell, noOpening, selfPraise] as const;

/** The id of a rule. */
export type RuleId = (typeof rules)[number]['id'];
