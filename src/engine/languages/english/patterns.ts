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

/** Words, and endings of words. */
interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
  /** Whether the end of a clause will do as well. */
  readonly orEnd: boolean;
}

/** Finds where the first of its patterns begins, as an index into the words; `undefined` where none fits. */
export type PatternReader = (words: readonly Word[]) => number | undefined;

/** Reads patterns once, into a reader that looks at a word only with the patterns that can begin there. */
export function readPatterns(patterns: readonly string[], classes: WordClasses): PatternReader {
  const byFirst = new Map<string, Element[][]>();
  const anywhere: Element[][] = [];
  for (const elements of patterns.map((pattern) => pattern.split(' ').map((part) => toElement(part, classes)))) {
    const first = elements[0]?.kind === 'begin' ? elements[1] : elements[0];
    if (first?.kind !== 'word' || first.least === 0 || first.set.endings.length > 0 || first.set.orEnd) anywhere.push(elements);
    else for (const word of first.set.words) byFirst.set(word, [...(byFirst.get(word) ?? []), elements]);
  }
  return (words) => {
    const start = words.findIndex(
      ({ lower }, at) =>
        byFirst.get(lower)?.some((elements) => fits(elements, 0, words, at)) ??
        false,
    );
    const other = anywhere.length === 0 ? -1 : words.findIndex((_, at) => anywhere.some((p) => fits(p, 0, words, at)));
    const found = [start, other].filter((at) => at >= 0);
    return found.length > 0 ? Math.min(...found) : undefined;
  };
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
function fits(elements: readonly Element[], index: number, words: readonly Word[], at: number): boolean {
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
