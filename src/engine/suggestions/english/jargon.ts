import type { Offer } from '../../finding';
import { tagWords } from '../../languages/english/grammar';
import { findJargon } from '../../languages/english/jargon';
import { once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { removalIfIdle, rewording } from '../offers-of-a-sentence';
import { replaceStretch } from '../sentence-edits';
import { type Turn, turned } from '../turns';

const title = { en: 'Say it plainly', da: 'Sig det enkelt' };
const why = { en: 'says it in a plain word', da: 'siger det med et almindeligt ord' };

/** Plain words for worn ones, in the form they stand in. */
const turns: readonly Turn[] = [
  { at: /\b(?:leverag|utili[sz])ing\b/i, by: 'using', kind: 'rewording', title, why },
  { at: /\b(?:leverag|utili[sz])ed\b/i, by: 'used', kind: 'rewording', title, why },
  { at: /\b(?:leverage|utili[sz]e)s\b/i, by: 'uses', kind: 'rewording', title, why },
  { at: /\b(?:leverage|utili[sz]e)\b/i, by: 'use', kind: 'rewording', title, why },
  {
    at: /^in today['’]s (?:[\p{L}-]+,? )*(?:world|landscape|market|environment|economy|age|society), /iu,
    by: '',
    kind: 'rewording',
    title,
    why,
  },
  { at: /\bmove the needle\b/i, by: 'change {what}', kind: 'rewording', title, why },
];

/** Phrases that begin with something done. */
const doing =
  /^(?:drive|driving|unlock|unleash|enable|empower|deliver|accelerate|foster|harness|leverage|maximi[sz]e|optimi[sz]e|strengthen|transform|enhance|create|build|shape|elevate|amplify)\b/i;

/** Whether what stands before belongs to the same phrase: "digital" of "digital future-ready". */
function describes(before: string): boolean {
  const last = tagWords(before).at(-1);
  const isPart = last !== undefined && ['Adjective', 'Noun', 'Value'].some((tag) => last.tags.has(tag));
  return isPart && !last.tags.has('Pronoun') && !last.tags.has('Possessive') && /\p{L} $/u.test(before);
}

/** The plain word, or room for what was meant. */
export function specific(sentence: Sentence, desk: Desk): readonly Offer[] {
  const found = once(sentence, findJargon);
  const stretch = found ? sentence.plain.slice(found.start, found.end) : '';
  // "uniquely positioned to": what stands behind it belongs to it.
  const isWhole =
    found !== undefined &&
    !/\b(?:to|of|in|for|we|our|the|a|an|and)$/i.test(stretch) &&
    /\w/.test(sentence.plain.slice(0, found.start)) &&
    /^(?:[^\p{L}\p{N} ]|$| (?:and|or|but|to|for|in|of|with|that|which|by|at|from|on|across|through|as|so|while|when)\b)/u.test(
      sentence.plain.slice(found.end),
    ) &&
    !describes(sentence.plain.slice(0, found.start));
  const room = doing.test(stretch) ? '{do what exactly}' : '{what exactly}';
  return [
    ...turned(sentence, desk, turns),
    ...(isWhole
      ? rewording(
          { en: 'Say what exactly', da: 'Sig, hvad helt præcist' },
          { en: 'makes it something a reader can answer', da: 'gør det til noget, en læser kan svare på' },
          replaceStretch(sentence, found.start, found.end, room),
        )
      : []),
    ...removalIfIdle(sentence, desk),
  ];
}
