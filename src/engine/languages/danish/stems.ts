/** Endings of nouns, adjectives and verbs, the longest first of those that end alike. */
const endings =
  /(?:erendes|erende|hedens|ethed|erede|heden|heder|endes|ernes|erens|erets|ende|erne|eres|erer|eret|ens|ers|ets|ere|est|ede|ene|nes|hed|en|er|es|et|te|ne|e|s|(?<=[dgv])t)$/;

/** A vowel and a consonant: what an ending leaves must have at least that much behind its first letters. */
const enough = /^.*?[aeiouyæøåé].*?[^aeiouyæøåé]/;

/** The shortest word that is taken to have an ending, and the shortest stem. */
const shortestWord = 4;
const shortestStem = 3;

/**
 * What a word has in common with its other forms: "kunde", "kunder", "kundernes" are all "kund". A rough cut: it need not be a word, and a
 * few words that have nothing to do with each other are cut to the same.
 */
export function stemOf(word: string): string {
  if (word.length < shortestWord) return word;
  const ending = endings.exec(word)?.[0] ?? '';
  const stem = word.slice(0, word.length - ending.length);
  return undoubled(stem.length >= shortestStem && enough.test(stem) ? stem : word);
}

/** "komm" as "kom". */
function undoubled(stem: string): string {
  const [last, before] = [stem.at(-1), stem.at(-2)];
  return last !== undefined && last === before && !/[aeiouyæøå\d]/.test(last) ? stem.slice(0, -1) : stem;
}

/** The shortest last part of a compound, and the shortest part before it. */
const shortestTail = 4;
const shortestHead = 3;

/** What a compound's stem may end with, the longest first. */
export function tailsOf(stem: string): readonly string[] {
  const tails: string[] = [];
  for (let at = shortestHead; at <= stem.length - shortestTail; at++) tails.push(stem.slice(at));
  return tails;
}
