import type { Offer } from '../../finding';
import { hypeAdjectives } from '../../languages/english/boast-words';
import { findBoast } from '../../languages/english/boasting';
import { once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { removalIfIdle, rewording } from '../offers-of-a-sentence';
import { type Replacement, replaceStretches } from '../sentence-edits';
import { type Turn, turned } from '../turns';

/** Praise of several words that can go from in front of a noun. */
const worn = [
  ...'leading foremost premier pre-eminent preeminent world-class state-of-the-art cutting-edge best-in-class market-leading industry-leading world-leading'.split(
    ' ',
  ),
  'truly',
  'highly',
  'incredibly',
  'really',
  'most trusted',
  'top-rated',
  'finest',
];
const hype = [...hypeAdjectives, ...worn].map((word) => word.replace(/[-/]/g, '[- ]')).join('|');

/** One or more of them in front of a noun, with what joins them to others. */
const attribute = new RegExp(
  `(?<article>\\ban? )?(?<praise>\\b(?:${hype})(?:,? (?:and )?(?:${hype})\\b)*)(?<joint>,? and |, | )(?=(?<next>[\\p{L}\\d]+))`,
  'giu',
);

const title = { en: 'Say it without the praise', da: 'Sig det uden rosen' };
const why = { en: 'leaves the praise to others', da: 'overlader rosen til andre' };

/** What says of a thing what it is, not how good. */
const turns: readonly Turn[] = [
  // "is the world's leading publisher of sea charts" → "is a publisher of sea charts"
  {
    at: /\b(?:(?:the|an?) (?:(?:world|country|region|industry|market|nation)['’]s )?|one of the (?:world|country|region|industry|nation)['’]s )(?:undisputed |largest and )?(?:leading|foremost|premier|pre-?eminent|number[- ]one|go-to|most trusted|top-rated) (?=\p{L}+(?:er|or|ny|ion)\b)/iu,
    by: 'a ',
    kind: 'rewording',
    title,
    why,
  },
  // "The new reading room is second to none." → "The new reading room is {what it has or does, with a figure}."
  {
    at: /(?<=\b(?:is|are) )(?:(?:truly|simply|quite|absolutely) )?(?:second to none|unrivalled|unmatched|unparalleled|unbeatable|outstanding|exceptional|amazing|fantastic|world[- ]class|the best(?: of its kind| there is| in town| in the \p{L}+)?|state[- ]of[- ]the[- ]art|a cut above[^.!?]*|one of a kind|unique)(?=[.!]*$)/iu,
    by: '{what sets it apart, with a figure}',
    end: '.',
    kind: 'rewording',
    title: { en: 'Say what it has or does', da: 'Sig, hvad det har eller gør' },
    why: { en: 'puts a fact where the praise was', da: 'sætter et faktum, hvor rosen stod' },
  },
];

/** "our innovative and sustainable homes" → "our sustainable homes" */
export function withoutPraise(sentence: Sentence, desk: Desk): readonly Offer[] {
  const boast = once(sentence, findBoast);
  const { plain } = sentence;
  const replacements: Replacement[] = [];
  for (const { index, 0: stretch, groups } of plain.matchAll(attribute)) {
    const { article = '', next = '' } = groups ?? {};
    // Praise elsewhere in the sentence may be somebody else's.
    if (boast && (index + stretch.length < boast.start - 1 || index > boast.end)) continue;
    replacements.push({ from: index, to: index + stretch.length, text: article && inFrontOf(article, next) });
  }
  const isFirst = replacements[0]?.from === plain.search(/[\p{L}\p{N}]/u);
  const edit =
    replacements.length === 0 || isFirst ? undefined : replaceStretches(desk.post.text, sentence, replacements);
  return [...turned(sentence, desk, turns), ...rewording(title, why, edit), ...removalIfIdle(sentence, desk)];
}

/** The article as it has to be in front of the word: "an exceptional service", "a service". */
function inFrontOf(article: string, next: string): string {
  const isVowel = /^(?:[aeio]|u(?!ni|se|su))/i.test(next);
  const an = isVowel ? 'an ' : 'a ';
  return article.startsWith('A') ? an.replace('a', 'A') : an;
}
