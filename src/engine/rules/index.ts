import { announcementFrame } from './announcement-frame';
import { companyMonologue } from './company-monologue';
import { distantReader } from './distant-reader';
import { emptyJargon } from './empty-jargon';
import { engagementBait } from './engagement-bait';
import { hardSell } from './hard-sell';
import { noOpening } from './no-opening';
import { presumedAgreement } from './presumed-agreement';
import { selfPraise } from './self-praise';

/** Every rule, by id. */
export const rules = [
  announcementFrame,
  companyMonologue,
  distantReader,
  emptyJargon,
  engagementBait,
  hardSell,
  noOpening,
  presumedAgreement,
  selfPraise,
] as const;

/** The id of a rule. */
export type RuleId = (typeof rules)[number]['id'];
