import { readPerson } from './people';
import { isMark, type Word } from './words';

/**
 * Patterns over the words of a sentence, written as words with blanks between them:
 *
 * - `we|i` one of these words · `SAID` one of a class's words, alone or among others: `SAID|met`
 * - `not?` may be missing · `very*` up to three times
 * - `+ing` any longer word that ends so
 * - `_4` up to four words of any kind, no mark among them · `~4` the same, commas and quotation marks allowed
 * - `^` a clause begins here: at the start, behind a mark, behind "and", "so", "please"
 * - `$` a clause ends here · `-not` the next word is not this one
 * - `WHO` somebody one can point to: "Maria", "two readers in Ry", "the B shift", "one of you"
 */
export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

type Element =
  | { readonly kind: 'word'; readonly set: ReadonlySet<string>; readonly least: number; readonly most: number }
  | { readonly kind: 'ending'; readonly ending: string }
  | { readonly kind: 'not'; readonly set: ReadonlySet<string> }
  | { readonly kind: 'gap'; readonly most: number; readonly overCommas: boolean }
  | { readonly kind: 'who'; readonly orElse: ReadonlySet<string> }
  | { readonly kind: 'begin' | 'end' };

/** Finds where the first of its patterns begins, as an index into the words; `undefined` where none fits. */
export type PatternReader = (words: readonly Word[]) => number | undefined;

/** Reads patterns once, into a reader that looks at a word only with the patterns that can begin there. */
export function readPatterns(patterns: readonly string[], classes: WordClasses): PatternReader {
  const byFirst = new Map<string, Element[][]>();
  const anywhere: Element[][] = [];
  for (const elements of patterns.map((pattern) => pattern.split(' ').map((part) => toElement(part, classes)))) {
    const first = elements[0]?.kind === 'begin' ? elements[1] : elements[0];
    if (first?.kind !== 'word' || first.least === 0) anywhere.push(elements);
    else for (const word of first.set) byFirst.set(word, [...(byFirst.get(word) ?? []), elements]);
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
  if (/^[_~]\d$/.test(part)) return { kind: 'gap', most: Number(part.slice(1)), overCommas: part.startsWith('~') };
  if (part.startsWith('+')) return { kind: 'ending', ending: part.slice(1) };
  if (/^-./.test(part)) return { kind: 'not', set: toSet(part.slice(1).split('|'), classes) };
  const names = part.split('|');
  if (names.includes('WHO')) return { kind: 'who', orElse: toSet(names.filter((name) => name !== 'WHO'), classes) };
  const repeat = /[?*]$/.exec(part)?.[0];
  const set = toSet((repeat ? part.slice(0, -1) : part).split('|'), classes);
  return { kind: 'word', set, least: repeat ? 0 : 1, most: repeat === '*' ? 3 : 1 };
}

function toSet(names: readonly string[], classes: WordClasses): ReadonlySet<string> {
  return new Set(
    names.flatMap((word) => {
      if (!/^[A-Z_]{2,}$/.test(word)) return [word];
      const members = classes[word];
      if (!members) throw new Error(`No class of words is named ${word}.`);
      return [...members];
    }),
  );
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
      return !(word && element.set.has(word.lower)) && goOn(at);
    case 'who':
      return (!!word && element.orElse.has(word.lower) && goOn(at + 1)) || readPerson(words, at).some(goOn);
    case 'ending':
      return !!word && word.lower.length > 4 && word.lower.endsWith(element.ending) && goOn(at + 1);
    case 'gap':
      return gapEnds(words, at, element.most, element.overCommas).some(goOn);
    case 'word': {
      let count = 0;
      while (count < element.most && element.set.has(words[at + count]?.lower ?? '')) count++;
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
