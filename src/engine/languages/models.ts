import type { Language } from '../localised';
import { type Model, readModel } from '../model/model';
import english from '../model/weights.en.json';
import { englishSigns } from './english/signs';

/** The learned model of each language that has one. */
export const models: Readonly<Partial<Record<Language, Model>>> = { en: readModel(english, englishSigns) };
