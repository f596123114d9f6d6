import type { Language } from '../localised';
import { lazily } from '../lazily';
import { type Model, readModel } from '../model/model';
import english from '../model/weights.en.json';
import { englishVocabulary } from './english/vocabulary';
import { signsOf } from './signs';
import { voices } from './voices';

const englishModel = lazily(() => readModel(english, signsOf(voices.en), englishVocabulary));

/** The learned model of each language that has one, readied when it is first asked for. */
export const models: Readonly<Partial<Record<Language, Model>>> = {
  get en() {
    return englishModel();
  },
};
