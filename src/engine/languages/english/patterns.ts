/**
 * Patterns over the words of a sentence, written as words with blanks between them:
 *
 * - `we|i` one of these words · `SAID` one of a class's words, alone or among others: `SAID|met`
 * - `not?` may be missing · `very*` up to three times
 * - `+ing` any longer word that ends so, alone or among others: `+ed|sent`
 * - `_4` up to four words of any kind, no mark among them · `~4` the same, commas and quotation marks allowed
 * - `^` a clause begins here: at the start, behind a mark, behind "and", "so", "please"
 * - `$` a clause ends here, also as one of several: `and|$` · `-not` the next word is not this one
 * - `WHO` somebody one can point to: "Maria", "two readers in Ry", "the B shift", "one of you" · `NAMED` only by name
 */
export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

export type Element =
  | { readonly kind: 'word'; readonly set: WordSet; readonly least: number; readonly most: number }
  | { readonly kind: 'not'; readonly set: WordSet }
  | { readonly kind: 'gap'; readonly most: number; readonly overCommas: boolean }
  | { readonly kind: 'who' | 'named'; readonly orElse: WordSet }
  | { readonly kind: 'begin' | 'end' };

export type Pattern = readonly Element[];

/** Patterns, and the classes of words that they name. */
export interface PatternTable {
  readonly patterns: readonly string[];
  readonly classes: WordClasses;
}

/** Words, and endings of words. */
export interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
  /** Whether the end of a clause will do as well. */
  readonly orEnd: boolean;
}

/** Reads a pattern. */
export function readPattern(pattern: string, classes: WordClasses): Pattern {
  return pattern.split(' ').map((part) => toElement(part, classes));
}

function toElement(part: string, classes: WordClasses): Element {
  if (part === '^') return { kind: 'begin' };
  if (part === '$') return { kind: 'end' };
  if (/^[_~]\d\d?$/.test(part)) return { kind: 'gap', most: Number(part.slice(1)), overCommas: part.startsWith('~') };
  if (/^-./.test(part)) return { kind: 'not', set: toSet(part.slice(1).split('|'), classes) };
  const names = part.split('|');
  const person = names.find((name) => name === 'WHO' || name === 'NAMED');
  if (person) {
    const orElse = names.filter((name) => name !== person);
    return { kind: person === 'WHO' ? 'who' : 'named', orElse: toSet(orElse, classes) };
  }
  const repeat = /[?*]$/.exec(part)?.[0];
  const set = toSet((repeat ? part.slice(0, -1) : part).split('|'), classes);
  return { kind: 'word', set, least: repeat ? 0 : 1, most: repeat === '*' ? 3 : 1 };
}

function toSet(names: readonly string[], classes: WordClasses): WordSet {
  const words = names.flatMap((name) => {
    if (!/^[A-Z_]{2,}$/.test(name)) return [name];
    const members = classes[name];
    if (!members) throw new Error(`No class of words is named ${name}.`);
    return [...members];
  });
  return {
    words: new Set(words.filter((word) => !word.startsWith('+') && word !== '$')),
    endings: words.filter((word) => word.startsWith('+')).map((word) => word.slice(1)),
    orEnd: words.includes('$'),
  };
}

/** How much rarer another word is than one of those. Chosen: a set of twenty nouns is still better than "the". */
const weightOfCommon = 50;

/**
 * The words of the element that fewest sentences have; `undefined` where no element needs a certain word.
 * @param everywhere words that nearly every sentence has
 */
export function rarestWords(elements: Pattern, everywhere: ReadonlySet<string>): readonly string[] | undefined {
  const weigh = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + (everywhere.has(word) ? weightOfCommon : 1), 0);
  return elements
    .flatMap((element) => {
      if (element.kind !== 'word' || element.least === 0) return [];
      const { words, endings, orEnd } = element.set;
      return endings.length > 0 || orEnd ? [] : [[...words]];
    })
    .sort((a, b) => weigh(a) - weigh(b))[0];
}
