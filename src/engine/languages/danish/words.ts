import { readWords as readAnyWords, type Word } from '../english/words';

/** Shortened words whose full stop ends nothing inside a sentence: "kl. 17", "ca. 40", "nr. 3". */
const shortened = new Set(
  'kl ca nr pr mio mia kr tlf bl.a f.eks inkl ekskl hhv evt jf jvf maks max min st str frk hr fr dr sct skt osv mv m.fl d cand'.split(
    ' ',
  ),
);

/** Verbs behind a capital "I" at the beginning of a sentence: "I har ret", unlike "I maj". */
const finite =
  /^(?:er|var|har|havde|kan|kunne|vil|ville|skal|skulle|må|måtte|bør|burde|får|fik|bliver|blev|ved|vidste|gør|gjorde|siger|sagde|skrev|skriver|spurgte|spørger|svarede|bad|beder|sendte|fortalte|foreslog|stemte|valgte|kom|kender|mener|mente|synes|tager|tog|gav|delte|viste|fandt|hjalp|ringede|savner|savnede|ønskede|ønsker|efterlyste|klagede|pegede|læste|lærte|mødte|bruger|brugte|bor|hører|hørte)$/;

/** How an address by e-mail is spelt for patterns, and how a number is. */
const address = 'navn@sted';
const number = '0';

/**
 * The words and marks of a Danish sentence, as patterns ask for them. In `lower` the pronouns of address keep their capital letter, "I"
 * and "De", since "i" and "de" are other words; a number is "0", an address by e-mail "navn@sted". Full stops behind shortened words
 * and numbers are left out: they end no clause.
 */
export function readWords(sentence: string): readonly Word[] {
  const all = readAnyWords(sentence);
  const words: Word[] = [];
  for (const [index, word] of all.entries()) {
    const before = words.at(-1);
    if (word.text === '.' && index < all.length - 1 && before && endsNothing(before)) continue;
    words.push({ ...word, lower: spelling(word, before, all[index + 1]) });
  }
  return words;
}

function endsNothing({ text, lower }: Word): boolean {
  return shortened.has(lower) || /^\d/.test(text);
}

function spelling(word: Word, before: Word | undefined, next: Word | undefined): string {
  const { text, lower } = word;
  if (text === 'I' || text === 'De') return isReader(text, before?.text, next?.lower) ? text : lower;
  if (/^\d[\d.]*$/.test(text)) return number;
  return text === '\uFFFC' || /[^@]@\S/u.test(text) ? address : lower; // a bare address in Markdown is read as \uFFFC, like code
}

/**
 * Whether "I" or "De" is the reader. At the beginning of a sentence it may be "in", or "they".
 * @param before the word or mark before it
 * @param next the one behind it, in small letters
 */
export function isReader(text: string, before: string | undefined, next: string | undefined): boolean {
  if (before !== undefined && !/^[.:!?–—"“”»•-]$/.test(before)) return true;
  return text === 'I' && finite.test(next ?? '');
}
