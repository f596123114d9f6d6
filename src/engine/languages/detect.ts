import type { Language } from '../localised';

/**
 * Words that are frequent in one of the languages and no words of the other. Taken from the closed classes: articles, pronouns,
 * prepositions, conjunctions, auxiliaries; "for", "over", "under", "her", "have", "man", "at", "to" and the like are words of both.
 */
const tell: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    "the and of is are was were be been that this these those with from which what who how when where why we our you your they their it its his she he not but or as by on an will would can could should has had do does did about into than then there here i'm we're you're it's don't more most some any all out up if so new now one".split(
      ' ',
    ),
  ),
  da: new Set(
    'og det er en et den de der som på til af med ikke vi vores jer jeres du din dit dine jeg mig os sig han hun deres dem kan vil skal har havde blev bliver være været når hvis eller men så også efter ved mellem uden kun hvad hvem hvor hvordan hvorfor hvilken hvilke nu nye ny alle mange mere meget fra'.split(
      ' ',
    ),
  ),
};

/** How many words are looked at. Chosen: enough to be sure of any post, and a fixed price for a long one. */
const enough = 400;

/** What tells the language of some words. */
export interface Tells extends Readonly<Record<Language, number>> {
  /** How many words were looked at. */
  readonly words: number;
}

/** What the first words of a text tell, at most `limit` of them. */
export function countTells(text: string, limit: number): Tells {
  const tells = { en: 0, da: 0, words: 0 };
  for (const [written] of text.matchAll(/[\p{L}']+/gu)) {
    if (tells.words === limit) break;
    const word = written.toLowerCase();
    tells.words++;
    if (tell.en.has(word)) tells.en++;
    if (tell.da.has(word) || /[æøå]/.test(word)) tells.da++;
  }
  return tells;
}

/**
 * The language a text is written in, by its small words and its letters; English when nothing tells.
 * @param blocks each counts its own: at most as many words as it is asked for
 */
export function detectLanguage(blocks: Iterable<(limit: number) => Tells>): Language {
  const score: Record<Language, number> = { en: 0, da: 0 };
  let left = enough;
  for (const count of blocks) {
    if (left === 0) break;
    const { en, da, words } = count(left);
    score.en += en;
    score.da += da;
    left -= words;
  }
  return score.da > score.en ? 'da' : 'en';
}
