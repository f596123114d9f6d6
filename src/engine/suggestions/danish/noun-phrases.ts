import { definiteAdjective, isPraise } from './adjectives';
import { type NounForm, type Nouns, readNoun } from './nouns';

/** Something a sentence names, as its reader would say it. */
export interface NounPhrase {
  /** With its article: "den nye app", "åbningstiderne". */
  readonly text: string;
  readonly kind: string;
  readonly isPlural: boolean;
  readonly isNeuter: boolean;
  /** Whether it is spoken of as something that the reader doesn't know yet: "en app", "vores nye app". */
  readonly isNew: boolean;
  /** How the noun begins in each of its forms. */
  readonly stem: string;
  /** Where it stands, in the sentence's plain text. */
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Articles and the like, and whether they stand before one thing of common gender, of neuter gender, or before many. */
const determiners: Readonly<Record<string, 'common' | 'neuter' | 'many' | 'any'>> = {
  en: 'common',
  én: 'common',
  den: 'common',
  denne: 'common',
  et: 'neuter',
  ét: 'neuter',
  det: 'neuter',
  dette: 'neuter',
  de: 'many',
  disse: 'many',
  vores: 'any',
};

const number = /^(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|[2-9]|1[0-2])$/;

/** What has a noun beginning with a capital letter belong to a name: "Nørre Torv". */
const capitalised = /^\p{Lu}/u;

/** The things that a sentence names with nouns the bank knows. Offsets are into the sentence's plain text. */
export function findNounPhrases(plain: string, nouns: Nouns): readonly NounPhrase[] {
  const words = Array.from(plain.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu), ({ index, 0: text }): Word => {
    return { text, lower: text.toLowerCase(), start: index, end: index + text.length };
  });
  return words.flatMap((word, index) => phraseAt(words, index, plain, nouns) ?? []);
}

function phraseAt(words: readonly Word[], index: number, plain: string, nouns: Nouns): NounPhrase | undefined {
  const word = words[index];
  if (!word || isFixed(words, index)) return undefined;
  const readings = readNoun(word.lower, nouns);
  const isName = index > 0 && capitalised.test(word.text) && !/[.!?:]\s*$/.test(plain.slice(0, word.start));
  const definite = readings.find((reading) => reading.isDefinite);
  if (definite) {
    // "Nørre Skole": what a name names can be told only of one word.
    if (isName && capitalised.test(words[index - 1]?.text ?? '')) return undefined;
    return phrase(definite, isName ? word.text : word.lower, word, word.start, false);
  }
  return isName ? undefined : indefinite(words, index, plain, readings);
}

/** "en ny app" → "den nye app", "vores kantine" → "kantinen", "to busser" → "de to busser" */
function indefinite(
  words: readonly Word[],
  index: number,
  plain: string,
  readings: readonly NounForm[],
): NounPhrase | undefined {
  const word = words[index];
  if (!word || readings.length === 0) return undefined;
  let at = index - 1;
  const before: string[] = [];
  for (; at >= 0; at--) {
    const each = words[at];
    if (!each || !isJoined(plain.slice(each.end, words[at + 1]?.start), before.length)) return undefined;
    if (each.lower === 'og' && before.length > 0) continue;
    const adjective = definiteAdjective(each.lower);
    if (adjective === undefined && !isPraise(each.lower)) break;
    if (adjective !== undefined) before.unshift(adjective);
  }
  if (/^(?:hver|sådan|slags|enhver|hvilken|hvilket)$/.test(words[at - 1]?.lower ?? '')) return undefined;
  const count = number.test(words[at]?.lower ?? '') ? words[at]?.lower : undefined;
  if (count !== undefined) at--;
  const determiner = words[at];
  const gender = determiner && genderOf(determiner);
  const isMany = count !== undefined || gender === 'many';
  const reading = readings.find(({ isPlural, isNeuter }) =>
    isMany ? isPlural : gender === 'any' || (!isPlural && isNeuter === (gender === 'neuter')),
  );
  if (!reading || (gender === undefined && count === undefined)) return undefined;
  const start = (gender === undefined ? words[at + 1] : determiner)?.start ?? word.start;
  if (before.length === 0 && count === undefined) return phrase(reading, reading.definite, word, start, true);
  const article = reading.isPlural ? 'de' : reading.isNeuter ? 'det' : 'den';
  return phrase(
    reading,
    [article, ...(count === undefined ? [] : [count]), ...before, word.lower].join(' '),
    word,
    start,
    true,
  );
}

/** Adjectives are joined by a blank, or by a comma or "og" between them. */
function isJoined(between: string, adjectives: number): boolean {
  return between === ' ' || (between === ', ' && adjectives > 0);
}

/** "kommunens nye app": whoever has it, the reader knows which it is. */
function genderOf({ text, lower }: Word): 'common' | 'neuter' | 'many' | 'any' | undefined {
  return determiners[lower] ?? (/^\p{L}{3,}(?:ens|ets|nes)$|^\p{Lu}\p{Ll}{2,}s$/u.test(text) ? 'any' : undefined);
}

/** "i løbet af", "på banen", "i spil": set phrases that speak of no thing. */
function isFixed(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]].map((each) => each?.lower ?? '');
  return fixed.test(`${before} ${word} ${after}`);
}

const fixed =
  /^(?:i løbet |på banen |på vejen |på plads |i spil|på spil|på programmet |i kassen |har spillet|er løbet|på planen |i gang|i retning|i brug|bag rattet |i vejen |af vejen |af sted|til stede|i stedet|på markedet |i skolen (?:som|da)|\S+ planen (?:om|er at)|\S+ retten til|\S+ prisen (?:som|for)|\S+ stedet for)/;

function phrase(reading: NounForm, text: string, { lower, end }: Word, start: number, isNew: boolean): NounPhrase {
  const { kind, isPlural, isNeuter } = reading;
  const stem = lower.slice(0, Math.max(4, lower.length - 3));
  return { text, kind, isPlural, isNeuter, isNew, stem, start, end };
}
