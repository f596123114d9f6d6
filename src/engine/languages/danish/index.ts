import type { Voice } from '../voice';
import { opening } from './opening';
import { sending } from './sending';

/** Danish, as rules and openings ask it. */
export const danish: Voice = { ...sending, ...opening };
