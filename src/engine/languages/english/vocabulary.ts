import { tokensOf } from '../../model/tokens';
import { traits } from '../../model/traits';
import type { Vocabulary } from '../../model/vocabulary';
import { wordClasses } from './word-classes';

const abstractEnding = /(?:tion|ity|ment|ness|ance|ence)s?$/;

function byEnding(text: string): number {
  switch (text.charCodeAt(text.length - 1)) {
    case 0x64: // d
      return text.endsWith('ed') ? traits.past : 0;
    case 0x67: // g
      return text.endsWith('ing') ? traits.gerund : 0;
    case 0x65: // e
    case 0x6e: // n
    case 0x73: // s
    case 0x74: // t
      return abstractEnding.test(text) ? traits.abstract : 0;
    case 0x79: // y
      return (text.endsWith('ly') ? traits.adverb : 0) | (abstractEnding.test(text) ? traits.abstract : 0);
    default:
      return 0;
  }
}

/** English words, as the model asks for them. */
export const englishVocabulary: Vocabulary = {
  classes: wordClasses,
  tokensOf: (sentence) => tokensOf(sentence),
  keyOf: (word) => word,
  tailsOf: () => [],
  traitsByEnding: byEnding,
};
