import type { Language } from '../localised';
import { danish } from './danish';
import { english } from './english';
import type { Voice } from './voice';

/** What rules and openings ask, by the language of the post. */
export const voices: Readonly<Record<Language, Voice>> = { en: english, da: danish };
