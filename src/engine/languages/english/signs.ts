import type { Sign } from '../../model/model';
import { findAnnouncementFrame } from './announcement-frames';
import { findBait } from './bait';
import { isHook } from './questions';
import { findHardSell } from './selling';

/** What the patterns find, for the model. */
export const englishSigns: readonly Sign[] = [
  { name: 'announcement', isIn: (sentence) => findAnnouncementFrame(sentence) !== undefined },
  { name: 'bait', isIn: (sentence) => findBait(sentence) !== undefined },
  { name: 'selling', isIn: (sentence) => findHardSell(sentence) !== undefined },
  { name: 'hook', isIn: isHook },
];
