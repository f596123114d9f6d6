/** What a training needs of the engine. */
export { once } from '../../src/engine/post';
export { readPost } from '../../src/engine/read-post';
export { placeNames, placeOf, signalNames } from '../../src/engine/model/context';
export { visitFeatures } from '../../src/engine/model/features';
export { visitPostFeatures } from '../../src/engine/model/post-features';
export { readSentence } from '../../src/engine/model/sentence-reading';
export { neighbourly } from '../../src/engine/model/model';
export { englishSigns as signs } from '../../src/engine/languages/english/signs';
export { openingParts, visitLevelFeatures } from '../../src/engine/model/level-features';
export { openings } from '../../src/engine/openings';
export { rules } from '../../src/engine/rules';
export { ruleByKind } from '../../src/engine/second-voice';
