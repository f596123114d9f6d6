import type { Offer } from '../../finding';
import type { Localised } from '../../localised';
import type { Sentence } from '../../post';
import type { Desk } from '../desk';
import { rewording } from '../offers-of-a-sentence';
import { type Replacement, replaceStretches } from '../sentence-edits';
import { asMainClause } from './clauses';

/**
 * What stands behind "at" as a sentence of its own: "Det siger sig selv, at vi også har åbent" → "Vi har også åbent".
 * @param before what goes, up to and with "at"; it begins the sentence
 * @param end what the sentence ends in instead of its mark, as it does where absent
 */
export function clauseAlone(
  sentence: Sentence,
  { post }: Desk,
  before: RegExp,
  title: Localised,
  why: Localised,
  end?: string,
): readonly Offer[] {
  const { plain } = sentence;
  const match = before.exec(plain);
  if (!match) return [];
  const main = asMainClause(plain.slice(match[0].length));
  if (!main) return [];
  const replacements: Replacement[] = [
    { from: plain.search(/\p{L}/u), to: match[0].length + main.length, text: main.text },
  ];
  const closing = /[.!?]{1,9}$/.exec(plain)?.index;
  if (end !== undefined) {
    if (closing === undefined) return [];
    replacements.push({ from: closing, to: plain.length, text: end });
  }
  return rewording(title, why, replaceStretches(post.text, sentence, replacements));
}
