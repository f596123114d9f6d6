import { endOfWordOrMark } from './word-ends';

/** A word of a sentence, or one mark of punctuation. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** In small letters, with a contraction spelt out: the "n't" of "don't" is the word "not". */
  readonly lower: string;
  /** Where it begins in the sentence. */
  readonly start: number;
  /** Whether it is a mark, not a word: a comma, a dash, an emoji. */
  readonly isMark: boolean;
}

/** What stands behind the apostrophe, spelt out. "’s" may be "is", "has" or a genitive, and stays. */
const endings: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'d", 'would'],
  ["'m", 'am'],
  ["'s", "'s"],
];

/** Words that lose more than their ending. */
const irregular: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** More words than this are not read: nobody opens an exchange so late in a sentence, and hostile ones have no end. */
const mostWords = 200;

/** The words and marks of a sentence, from left to right, the first 200 or so. */
export function readWords(sentence: string): readonly Word[] {
  const words: Word[] = [];
  let start = 0;
  while (start < sentence.length && words.length < mostWords) {
    const at = start;
    const end = endOfWordOrMark(sentence, at);
    start = Math.max(end, at + 1);
    if (end === at) continue;
    const text = sentence.slice(at, end);
    const isMark = text.length <= 2 && !/[\p{L}\p{N}\uFFFC]/u.test(text); // \uFFFC stands for code
    const lower = inSmallLetters(text);
    const ending = lower.includes("'") ? endings.find(([mark]) => lower.endsWith(mark) && lower !== mark) : undefined;
    if (!ending) {
      words.push({ text, lower, start: at, isMark });
      continue;
    }
    const stem = lower.slice(0, -ending[0].length);
    words.push(
      { text, lower: irregular[stem] ?? stem, start: at, isMark },
      { text: '', lower: ending[1], start: at, isMark: false },
    );
  }
  return words;
}

function inSmallLetters(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Whether it is written with a capital letter, and not in capitals throughout. */
export function isCapitalised({ text }: Word): boolean {
  return /^\p{Lu}(?:[\p{Ll}'’.]|\p{Lu}\p{Ll}|$)/u.test(text);
}
