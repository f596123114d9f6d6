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
export type Engine = ReturnType<typeof engineFor>;

const vocabularies = { en: englishVocabulary, da: danishVocabulary };

/** What a training needs of the engine. */
export function engineFor(language: Language) {
  const lexicon = new Lexicon(vocabularies[language]);
  const read = (sentence: string) => readSentence(sentence, lexicon);
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
