import type { Language } from '../localised';
import { lazily } from '../lazily';
import { type Model, readModel } from '../model/model';
import english from '../model/weights.en.json';
import { englishSigns } from './english/signs';

const englishModel = lazily(() => readModel(english, englishSigns));

/** The learned model of each language that has one, readied when it is first asked for. */
export const models: Readonly<Partial<Record<Language, Model>>> = {
  get en() {
    return englishModel();
  },
};
