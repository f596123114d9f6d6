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

/** The language a text is written in, by its small words and its letters; English when nothing tells. */
export function detectLanguage(plain: readonly string[]): Language {
  const score: Record<Language, number> = { en: 0, da: 0 };
  let words = 0;
  for (const text of plain) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}']+/gu)) {
      if (words++ > enough) return score.da > score.en ? 'da' : 'en';
      if (tell.en.has(word)) score.en++;
      if (tell.da.has(word) || /[æøå]/.test(word)) score.da++;
    }
  }
  return score.da > score.en ? 'da' : 'en';
}
