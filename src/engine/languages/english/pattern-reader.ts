import { type Step, toStep } from './pattern-steps';
import { type PatternTable, rarestWords, readPattern } from './patterns';
import { englishPatterns, type PatternGrammar, ReadWords } from './read-words';
import type { Word } from './words';

/** Where the first pattern of a table begins that fits, as an index into the words of a sentence; `undefined` where none does. */
export type Finder = (table: PatternTable) => number | undefined;

/** A pattern, ready to be tried, and its table. */
interface Candidate {
  readonly table: PatternTable;
  readonly fits: Step;
}

/** What the patterns know of a word. */
interface Entry {
  readonly number: number;
  /** The patterns of which it is the rarest word, or one of several. */
  readonly candidates: Candidate[];
}

/** Reads tables of patterns once, into what tries on a sentence only those of which it has the rarest word. */
export function readTables(
  tables: readonly PatternTable[],
  grammar: PatternGrammar = englishPatterns,
): (words: readonly Word[]) => Finder {
  const entries = new Map<string, Entry>();
  const entryOf = (word: string): Entry => {
    const entry = entries.get(word) ?? { number: entries.size, candidates: [] };
    entries.set(word, entry);
    return entry;
  };
  const always: Candidate[] = [];
  for (const table of tables) {
    for (const written of table.patterns) {
      const pattern = readPattern(written, table.classes);
      const candidate = { table, fits: toStep(pattern, (word) => entryOf(word).number) };
      const rarest = rarestWords(pattern, grammar.everywhere);
      if (rarest) for (const word of rarest) entryOf(word).candidates.push(candidate);
      else always.push(candidate);
    }
  }
  return (words) => {
    const numbers: number[] = [];
    const candidates = new Set(always);
    for (const { lower } of words) {
      const entry = entries.get(lower);
      numbers.push(entry?.number ?? -1);
      if (entry) for (const candidate of entry.candidates) candidates.add(candidate);
    }
    const text = new ReadWords(words, numbers, grammar);
    return (table) => firstFit(candidates, table, text);
  };
}

function firstFit(candidates: ReadonlySet<Candidate>, table: PatternTable, text: ReadWords): number | undefined {
  let first: number | undefined;
  for (const candidate of candidates) {
    if (candidate.table !== table) continue;
    const end = first ?? text.words.length;
    for (let at = 0; at < end; at++) {
      if (!candidate.fits(text, at)) continue;
      first = at;
      break;
    }
  }
  return first;
}
