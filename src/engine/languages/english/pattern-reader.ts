import { type Step, toStep } from './pattern-steps';
import { anchorOf, type PatternTable, readPattern } from './patterns';
import { englishPatterns, type PatternGrammar, ReadWords } from './read-words';
import type { Word } from './words';

/** Where the first pattern of a table begins that fits, as an index into the words of a sentence; `undefined` where none does. */
export type Finder = (table: PatternTable) => number | undefined;

/** A pattern, ready to be tried, and its table. */
interface Candidate {
  readonly table: PatternTable;
  readonly fits: Step;
  /** How many words it begins before its rarest one, at least and at most. */
  readonly least: number;
  readonly most: number;
}

/** What the patterns know of a word. */
interface Entry {
  readonly number: number;
  /** The patterns of which it is the rarest word, or one of several. */
  readonly candidates: Candidate[];
}

/** A pattern, and the place of its rarest word. */
interface Try {
  readonly candidate: Candidate;
  readonly at: number;
}

/** Reads tables of patterns once, into what tries on a sentence only those of which it has the rarest word, and only around that word. */
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
      const { words, least, most } = anchorOf(pattern, grammar.everywhere) ?? { words: [], least: 0, most: Infinity };
      const candidate = { table, fits: toStep(pattern, (word) => entryOf(word).number), least, most };
      for (const word of words) entryOf(word).candidates.push(candidate);
      if (words.length === 0) always.push(candidate);
    }
  }
  return (words) => {
    const numbers: number[] = [];
    const tries: Try[] = always.map((candidate) => ({ candidate, at: words.length }));
    for (let at = 0; at < words.length; at++) {
      const entry = entries.get(words[at]?.lower ?? '');
      numbers.push(entry?.number ?? -1);
      if (entry) for (const candidate of entry.candidates) tries.push({ candidate, at });
    }
    const text = new ReadWords(words, numbers, grammar);
    return (table) => firstFit(tries, table, text);
  };
}

function firstFit(tries: readonly Try[], table: PatternTable, text: ReadWords): number | undefined {
  let first: number | undefined;
  for (const { candidate, at: place } of tries) {
    if (candidate.table !== table) continue;
    const end = Math.min(first ?? text.words.length, place - candidate.least + 1);
    for (let at = Math.max(0, place - candidate.most); at < end; at++) {
      if (!candidate.fits(text, at)) continue;
      first = at;
      break;
    }
  }
  return first;
}
