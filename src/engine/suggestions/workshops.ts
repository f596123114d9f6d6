import type { Language } from '../localised';
import { danish } from './danish';
import { english } from './english';
import type { Workshop } from './workshop';

/** What can be made of a post, by its language. */
export const workshops: Readonly<Record<Language, Workshop>> = { en: english, da: danish };
