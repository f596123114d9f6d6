import { englishVocabulary } from '../../src/engine/languages/english/vocabulary';
import { danishVocabulary } from '../../src/engine/languages/danish/vocabulary';
import { signsOf } from '../../src/engine/languages/signs';
import { voices } from '../../src/engine/languages/voices';
import type { Language } from '../../src/engine/localised';
import { placeNames, placeOf, signalNames } from '../../src/engine/model/context';
import { type Visit, visitFeatures } from '../../src/engine/model/features';
import { openingParts, visitLevelFeatures } from '../../src/engine/model/level-features';
import { Lexicon } from '../../src/engine/model/lexicon';
import { neighbourly } from '../../src/engine/model/model';
import { visitPostFeatures } from '../../src/engine/model/post-features';
import { readSentence } from '../../src/engine/model/sentence-reading';
import { openings } from '../../src/engine/openings';
import { once, type Post } from '../../src/engine/post';
import { readPost } from '../../src/engine/read-post';
import { rules } from '../../src/engine/rules';
import { ruleByKind } from '../../src/engine/second-voice';

/** What a training needs of the engine, for one language. */
export interface Engine {
  readonly language: Language;
  readonly signs: ReturnType<typeof signsOf>;
  readonly once: typeof once;
  readonly neighbourly: typeof neighbourly;
  readonly openingParts: typeof openingParts;
  readonly openings: typeof openings;
  readonly placeNames: typeof placeNames;
  readonly placeOf: typeof placeOf;
  readonly ruleByKind: typeof ruleByKind;
  readonly rules: typeof rules;
  readonly signalNames: typeof signalNames;
  readonly visitLevelFeatures: typeof visitLevelFeatures;
  readonly readPost: (text: string) => Post;
  readonly readSentence: (sentence: string) => ReturnType<typeof readSentence>;
  readonly visitFeatures: (sentence: string, visit: Visit) => void;
  readonly visitPostFeatures: (post: Post, visit: Visit) => void;
}

const vocabularies = { en: englishVocabulary, da: danishVocabulary };

/** What a training needs of the engine. */
export function engineFor(language: Language): Engine {
  const lexicon = new Lexicon(vocabularies[language]);
  const read = (sentence: string): ReturnType<typeof readSentence> => readSentence(sentence, lexicon);
  return {
    language,
    signs: signsOf(voices[language]),
    once,
    neighbourly,
    openingParts,
    openings,
    placeNames,
    placeOf,
    ruleByKind,
    rules,
    signalNames,
    visitLevelFeatures,
    readPost: (text: string) => readPost(text, { language }),
    readSentence: read,
    visitFeatures: (sentence: string, visit: Visit) => visitFeatures(sentence, lexicon, visit),
    visitPostFeatures: (post: Post, visit: Visit) =>
      visitPostFeatures(
        post,
        post.sentences.map(({ plain }) => read(plain)),
        lexicon,
        visit,
      ),
  };
}
