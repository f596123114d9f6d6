import { readName, readPerson } from './people';
import { isMark, type Word } from './words';

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

type Element =
  | { readonly kind: 'word'; readonly set: WordSet; readonly least: number; readonly most: number }
  | { readonly kind: 'not'; readonly set: WordSet }
  | { readonly kind: 'gap'; readonly most: number; readonly overCommas: boolean }
  | { readonly kind: 'who' | 'named'; readonly orElse: WordSet }
  | { readonly kind: 'begin' | 'end' };

type Pattern = readonly Element[];

/** Words, and endings of words. */
interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
  /** Whether the end of a clause will do as well. */
  readonly orEnd: boolean;
}

/** Finds where the first of its patterns begins, as an index into the words; `undefined` where none fits. */
export type PatternReader = (words: readonly Word[]) => number | undefined;

/** Reads patterns once, into a reader that tries on a sentence only those of which it has the rarest word. */
export function readPatterns(patterns: readonly string[], classes: WordClasses): PatternReader {
  const always: Pattern[] = [];
  const byRarest = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const elements = pattern.split(' ').map((part) => toElement(part, classes));
    const rarest = rarestWords(elements);
    if (!rarest) always.push(elements);
    else for (const word of rarest) byRarest.set(word, [...(byRarest.get(word) ?? []), elements]);
  }
  return (words) => {
    const candidates = new Set(always);
    for (const { lower } of words) for (const pattern of byRarest.get(lower) ?? []) candidates.add(pattern);
    const found = [...candidates]
      .map((pattern) => words.findIndex((_, at) => fits(pattern, 0, words, at)))
      .filter((at) => at >= 0);
    return found.length > 0 ? Math.min(...found) : undefined;
  };
}

/** Words that nearly every sentence has, so that looking for them saves nothing. */
const everywhere = new Set(
  'a an the and or of to in on at by for with from is are was were be it that this we i you your our us has have will not what as all'.split(
    ' ',
  ),
);

/** How much rarer another word is than one of those. Chosen: a set of twenty nouns is still better than "the". */
const weightOfCommon = 50;

/** The words of the element that fewest sentences have; `undefined` where no element needs a certain word. */
function rarestWords(elements: Pattern): readonly string[] | undefined {
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

/** Endings count in longer words only: "+ing" is not "thing" or "king". */
const shortestWithEnding = 5;

function isIn({ words, endings }: WordSet, word: Word | undefined): boolean {
  if (!word) return false;
  if (words.has(word.lower)) return true;
  return word.lower.length >= shortestWithEnding && endings.some((ending) => word.lower.endsWith(ending));
}

/** Whether the elements from the one at `index` on fit the words from the one at `at` on. Gaps are short, so this ends soon. */
function fits(elements: Pattern, index: number, words: readonly Word[], at: number): boolean {
  const element = elements[index];
  if (!element) return true;
  const goOn = (next: number): boolean => fits(elements, index + 1, words, next);
  const word = words[at];
  switch (element.kind) {
    case 'begin':
      return beginsClause(words, at) && goOn(at);
    case 'end':
      return (!word || isMark(word)) && goOn(at);
    case 'not':
      return !isIn(element.set, word) && goOn(at);
    case 'who':
    case 'named':
      if (isIn(element.orElse, word) && goOn(at + 1)) return true;
      return (element.kind === 'who' ? readPerson : readName)(words, at).some(goOn);
    case 'gap':
      return gapEnds(words, at, element.most, element.overCommas).some(goOn);
    case 'word': {
      if (element.set.orEnd && (!word || isMark(word)) && goOn(at)) return true;
      let count = 0;
      while (count < element.most && isIn(element.set, words[at + count])) count++;
      for (; count >= element.least; count--) if (goOn(at + count)) return true;
      return false;
    }
  }
}

/** Where a gap from `at` on may end, the nearest first. */
function gapEnds(words: readonly Word[], at: number, most: number, overCommas: boolean): readonly number[] {
  const ends = [at];
  for (let end = at; end < at + most; end++) {
    const word = words[end];
    if (!word || (isMark(word) && !(overCommas && /^[,"“”‘’'()*]$/.test(word.text)))) break;
    ends.push(end + 1);
  }
  return ends;
}

/** Words behind which a clause may begin: "and", "so", "please". */
const openers = new Set('and but so then or please just also simply either'.split(' '));

function beginsClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return !before || (isMark(before) && before.text !== '-') || (openers.has(before.lower) && at > 0);
}
