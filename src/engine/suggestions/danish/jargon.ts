import type { Offer } from '../../finding';
import { findJargon } from '../../languages/danish/jargon';
import { once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { rewording } from '../offers-of-a-sentence';
import { replaceStretch } from '../sentence-edits';
import { leavingOut } from './leaving-out';

/** Adjectives that can go from in front of a noun. */
const empty =
  /(?<=(?<!\p{L})(?:en|et|vores|nye?|til|med|af|og|for|gennem) )(?:værdiskabende|helhedsorienterede?|holistiske?|tværgående|agile?|strategiske?|sammenhængende|dynamiske?|proaktive?) (?=\p{Ll}{4})/u;

/** How a phrase begins that says what somebody does, in the present or behind "at". */
const does =
  /^(?:skaber|sætter|løfter|driver|forløser|styrker|understøtter|bidrager|accelererer|udfolder|tænker|bygger bro|rykker|frigør)(?!\p{L})/u;
const toDo =
  /^(?:skabe|sætte|løfte|drive|forløse|styrke|understøtte|bidrage|accelerere|udfolde|tænke|bygge bro|rykke|frigøre)(?!\p{L})/u;

/** What ends in the middle of a phrase: what stands behind it belongs to it. */
const isCut = /(?<!\p{L})(?:på|i|til|for|af|med|og|at|om|mod|en|et|vores)$/u;

/** The sentence without the empty word, or room for what was meant. */
export function specific(sentence: Sentence, desk: Desk): readonly Offer[] {
  const { plain } = sentence;
  const found = once(sentence, findJargon);
  const isMost = found !== undefined && (found.end - found.start) * 4 > plain.length;
  const adjective = empty.exec(plain);
  const isInside = adjective && found && adjective.index >= found.start && adjective.index < found.end;
  const plainer = isInside
    ? replaceStretch(sentence, adjective.index, adjective.index + adjective[0].length, '')
    : undefined;
  return [
    ...rewording(
      { en: 'Say it plainly', da: 'Sig det enkelt' },
      { en: 'leaves an empty word out', da: 'lader et tomt ord ude' },
      plainer,
    ),
    ...rewording(
      { en: 'Say what exactly', da: 'Sig, hvad helt præcist' },
      { en: 'makes it something a reader can answer', da: 'gør det til noget, en læser kan svare på' },
      found && room(sentence, found.start, found.end),
    ),
    ...(isMost ? leavingOut(sentence, desk) : []),
  ];
}

/** Room for what is done, where the whole of what is said to be done is worn. */
function room(sentence: Sentence, start: number, end: number): ReturnType<typeof replaceStretch> {
  const { plain } = sentence;
  const stretch = plain.slice(start, end);
  const isEnd = /^(?:[.!]*$|,? (?:og|for|på tværs|i|med) )/u.test(plain.slice(end));
  if (isCut.test(stretch) || !isEnd || !/\p{L}/u.test(plain.slice(0, start))) return undefined;
  if (does.test(stretch)) return replaceStretch(sentence, start, end, '{gør hvad helt konkret}');
  return toDo.test(stretch) ? replaceStretch(sentence, start, end, '{gøre hvad helt konkret}') : undefined;
}
