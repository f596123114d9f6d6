import type { Language } from '../localised';
import { lazily } from '../lazily';
import { type Model, readModel } from '../model/model';
import danish from '../model/weights.da.json';
import english from '../model/weights.en.json';
import { danishVocabulary } from './danish/vocabulary';
import { englishVocabulary } from './english/vocabulary';
import { signsOf } from './signs';
import { voices } from './voices';

const englishModel = lazily(() => readModel(english, signsOf(voices.en), englishVocabulary));
const danishModel = lazily(() => readModel(danish, signsOf(voices.da), danishVocabulary));

/** The learned model of each language, readied when it is first asked for. */
export const models: Readonly<Record<Language, Model>> = {
  get en() {
    return englishModel();
  },
  get da() {
    return danishModel();
  },
};
