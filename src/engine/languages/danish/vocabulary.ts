import { tokensOf } from '../../model/tokens';
import { traits } from '../../model/traits';
import type { Vocabulary } from '../../model/vocabulary';
import { stemOf, tailsOf } from './stems';
import { wordClasses } from './word-classes';
import { isReader } from './words';

/** The words of a sentence, with "I" and "De" in capitals where they are the reader, and in small letters where they are "in" or "they". */
function danishTokensOf(sentence: string): readonly string[] {
  return tokensOf(sentence, (text, before, next) => (text === 'I' || text === 'De' ? isReader(text, before, next) : false));
}

const abstractEnding = /(?:tion|itet|hed|else|ning|skab|ance|ens|isme)(?:en|er|et|erne)?s?$/;
const pastEnding = /[^aeiouyæøå](?:ede|te)$/;
const adverbEnding = /(?:lig|ligt|lige|vis|mæssig|mæssigt|som|somt)$/;
const passiveEnding = /[^aeiouyæøå]es$/;
const gerundEnding = /ende$/;

/** Words that end like a passive and are none. */
const noPassives = new Set('vores jeres deres alles ellers indes bares annes andres fælles'.split(' '));

/** The bits of a word by how it ends. */
function traitsByEnding(word: string): number {
  if (word.length < 5) return 0;
  let bits = 0;
  if (abstractEnding.test(word)) bits |= traits.abstract;
  if (pastEnding.test(word)) bits |= traits.past;
  if (adverbEnding.test(word)) bits |= traits.adverb;
  if (passiveEnding.test(word) && !noPassives.has(word)) bits |= traits.passive;
  if (gerundEnding.test(word)) bits |= traits.gerund;
  return bits;
}

/** Danish words, as the model asks for them: all forms of a word are one, and a compound is in the lists of its last part. */
export const danishVocabulary: Vocabulary = {
  classes: wordClasses,
  tokensOf: danishTokensOf,
  keyOf: stemOf,
  tailsOf,
  traitsByEnding,
};
