import type { Offer } from '../../finding';
import { findDistance } from '../../languages/english/distance';
import { once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { rewording } from '../offers-of-a-sentence';
import { type Replacement, replaceStretches } from '../sentence-edits';

/** Readers of whom nothing is lost when they are "you". */
const plainReaders = /^(?:customers|clients|users|readers|visitors|guests|consumers|shoppers|patrons|viewers)$/i;

/** The readers in the third person, up to where something is said of them. */
const readers =
  /^(?:(?:all|our|any|valued|existing|the|these)(?: of our)? )*(?<who>\p{L}[^,;:]*?) (?=(?:are|will|can|could|should|must|may|enjoy|benefit|get|receive|have|now|also|soon|finally)\b)/iu;

/** "Residents are advised to keep their windows shut." → "As a resident, you are advised to keep your windows shut." */
export function addressed(sentence: Sentence, { post }: Desk): readonly Offer[] {
  const found = once(sentence, findDistance);
  if (!found) return [];
  const { plain } = sentence;
  const match = readers.exec(plain.slice(found.start));
  const who = match?.groups?.['who'];
  if (!match || who === undefined) return [];
  const isFirst = !/[\p{L}\p{N}]/u.test(plain.slice(0, found.start));
  const you = plainReaders.test(who) ? 'you' : `as ${withArticle(singular(who))}, you`;
  const to = found.start + match[0].length - 1;
  const replacements: Replacement[] = [
    { from: found.start, to, text: isFirst ? you.replace(/^./, (letter) => letter.toUpperCase()) : you },
    ...Array.from(plain.slice(to).matchAll(/\b(?:their|theirs|they|them|themselves)\b/g), ({ index, 0: word }) => ({
      from: to + index,
      to: to + index + word.length,
      text: ours[word] ?? word,
    })),
  ];
  return rewording(
    { en: 'Say “you”', da: 'Sig “du” eller “I”' },
    { en: 'speaks to the reader', da: 'taler til læseren' },
    replaceStretches(post.text, sentence, replacements),
  );
}

const ours: Readonly<Record<string, string>> = {
  their: 'your',
  theirs: 'yours',
  they: 'you',
  them: 'you',
  themselves: 'yourself',
};

/** "residents of the east side" → "resident of the east side" */
function singular(who: string): string {
  const [people = who] = lowered(who).split(/ (?=(?:of|in|with|at|on|from|who) )/);
  const one = people.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
  return one + who.slice(people.length);
}

/** "Patients" at the beginning; "BMW drivers" and "NHS staff" keep their capitals. */
function lowered(who: string): string {
  return /^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(who) ? who.slice(0, 1).toLowerCase() + who.slice(1) : who;
}

function withArticle(noun: string): string {
  return `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
