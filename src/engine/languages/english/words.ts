/** A word of a sentence, or one mark of punctuation. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** In small letters, with a contraction spelt out: the "n't" of "don't" is the word "not". */
  readonly lower: string;
  /** Where it begins in the sentence. */
  readonly start: number;
}

/** "@handle", "#418", "info@example.org", "e-mail", "don't", "9.30" are one word; anything else is a mark of its own. */
const wordOrMark = /[@#]?[\p{L}\p{N}][\p{L}\p{N}_]{0,60}(?:[.'’\-/&@][\p{L}\p{N}_]{1,60}){0,20}|\S/gu;

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
  for (const { 0: text, index: start } of sentence.matchAll(wordOrMark)) {
    if (words.length >= mostWords) break;
    const lower = text.toLowerCase().replaceAll('’', "'");
    const ending = lower.includes("'") ? endings.find(([end]) => lower.endsWith(end) && lower !== end) : undefined;
    if (!ending) {
      words.push({ text, lower, start });
      continue;
    }
    const stem = lower.slice(0, -ending[0].length);
    words.push({ text, lower: irregular[stem] ?? stem, start }, { text: '', lower: ending[1], start });
  }
  return words;
}

/** Whether it is a mark, not a word: a comma, a dash, an emoji. */
export function isMark(word: Word): boolean {
  return word.text !== '' && !/[\p{L}\p{N}\uFFFC]/u.test(word.text); // \uFFFC stands for code
}

/** Whether it is written with a capital letter, and not in capitals throughout. */
export function isCapitalised({ text }: Word): boolean {
  return /^\p{Lu}(?:[\p{Ll}'’.]|\p{Lu}\p{Ll}|$)/u.test(text);
}
