import type { Language } from '../localised';
import { findQuotations } from '../reading/quotations';
import { foreignSpelling, nordicLetters, type Telling, tellingWords } from './tells';

/** How many words are looked at. Chosen: enough to be sure of any post, and a fixed price for a long one. */
const enough = 400;

/**
 * A word of the writer's own counts so many times as much as one that is quoted. Chosen: an English quotation of twice the length leaves
 * a post Danish, and a post of nothing but quotations is in their language.
 */
const ownWeight = 4;

/** Fewer foreign words than this are a name or a loan: "at Le Havre". */
const fewestForeign = 3 * ownWeight;

/** What tells the language of some words: how many speak for what, each by its weight. */
export interface Tells extends Readonly<Record<Telling, number>> {
  /** How many words were looked at. */
  readonly words: number;
}

/** What a text is written in. */
export interface Detected {
  /** The nearer of the languages Two-Way reads; English when nothing tells. */
  readonly language: Language;
  /** Whether it is in neither of them: Norwegian, Swedish, German, … */
  readonly isForeign: boolean;
}

/** A word, or a stretch of another alphabet. */
const word = /[\p{L}']+/gu;

/** Letters that neither language has: Cyrillic, Greek, Arabic, Chinese, … */
const otherAlphabet = /[^\p{Script=Latin}']/u;

/**
 * What the first words of a text tell, at most `limit` of them.
 * @param isQuoted whether all of it is somebody else's word
 */
export function countTells(text: string, limit: number, isQuoted = false): Tells {
  const tells = { en: 0, da: 0, onlyDanish: 0, foreign: 0, words: 0 };
  const quotations = isQuoted ? [{ start: 0, end: text.length }] : findQuotations(text);
  let next = 0;
  for (const { 0: written, index } of text.matchAll(word)) {
    if (tells.words === limit) break;
    while ((quotations[next]?.end ?? Infinity) <= index) next++;
    const weight = (quotations[next]?.start ?? Infinity) <= index ? 1 : ownWeight;
    const lower = written.toLowerCase();
    tells.words++;
    if (tellingWords.en.has(lower)) tells.en += weight;
    if (tellingWords.da.has(lower) || nordicLetters.test(lower)) tells.da += weight;
    if (tellingWords.onlyDanish.has(lower)) tells.onlyDanish += weight;
    if (tellingWords.foreign.has(lower) || foreignSpelling.test(lower) || otherAlphabet.test(lower))
      tells.foreign += weight;
  }
  return tells;
}

/**
 * The language a text is written in, by its small words and its letters.
 * @param blocks each counts its own: at most as many words as it is asked for
 */
export function detectLanguage(blocks: Iterable<(limit: number) => Tells>): Detected {
  const sum = { en: 0, da: 0, onlyDanish: 0, foreign: 0 };
  let left = enough;
  for (const count of blocks) {
    if (left === 0) break;
    const { en, da, onlyDanish, foreign, words } = count(left);
    sum.en += en;
    sum.da += da;
    sum.onlyDanish += onlyDanish;
    sum.foreign += foreign;
    left -= words;
  }
  const language = sum.da > sum.en ? 'da' : 'en';
  const own = language === 'da' ? sum.onlyDanish : sum.en;
  return { language, isForeign: sum.foreign >= fewestForeign && sum.foreign > own };
}
