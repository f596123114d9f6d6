import { mentions } from '../../sieve/sieve';
import type { Span } from '../../span';
import { companions, hypeAdjectives, mild, ourWork, people } from './boast-words';
import { hasFigure, isDisowned } from './claims';

/** A word in small letters, or a punctuation mark. */
interface Token extends Span {
  readonly text: string;
}

/** What may stand between stacked adjectives. */
const joints = new Set([',', 'and', '&', 'yet']);

/** What may stand before one of them: "truly innovative". */
const degrees = new Set(
  'truly highly incredibly really most very so absolutely genuinely completely totally'.split(' '),
);

/** Whose work it is, or what is done with it: "our innovative range", "delivers an exceptional experience". */
const giver =
  /^(?:our|deliver(?:s|ed|ing)?|offer(?:s|ed|ing)?|provid(?:es?|ed|ing)|bring(?:s|ing)?|creat(?:es?|ed|ing)|giv(?:es?|ing)|ensur(?:es?|ing)|guarantee(?:s|ing)?|build(?:s|ing)?|craft(?:s|ed|ing)?|design(?:s|ed|ing)?|introducing|presenting)$/;

/** Who shows that the praise is for ourselves: "we deliver an exceptional experience", "brought to you". */
const self = /\b(?:we|we're|we've|we'll|our|ours|us|introducing|presenting)\b/i;

/** "our great visit to the school" is told of others; "looking for an exciting project" looks for one. */
const sought = /\b(?:looking|look|search|searching|seeking|seek|need|needs|help us|could|might|would|want|your)\b/i;

const mayPraise = mentions(hypeAdjectives);

/** Adjectives instead of substance: "innovative, award-winning and sustainable", "our exceptional service". */
export function findHype(sentence: string): Span | undefined {
  if (!mayPraise(sentence) || hasFigure(sentence)) return undefined;
  const tokens = tokensOf(sentence);
  if (!tokens.some(({ text }) => hypeAdjectives.has(text))) return undefined;
  const span =
    findStack(tokens) ?? findOwn(sentence, tokens) ?? findPredicate(sentence, tokens) ?? findPileUp(sentence, tokens);
  return span && !isDisowned(sentence, span.start, span.end) ? span : undefined;
}

function tokensOf(sentence: string): readonly Token[] {
  return Array.from(sentence.matchAll(/[\p{L}\d][\p{L}\d'-]*|\S/gu), ({ 0: text, index }) => ({
    text: text.toLowerCase(),
    start: index,
    end: index + text.length,
  }));
}

/** Two words of hype joined, or one with two companions. */
function findStack(tokens: readonly Token[]): Span | undefined {
  for (let index = 0; index < tokens.length; index++) {
    let hype = 0;
    let all = 0;
    let end = index;
    for (let token = tokens[end]; token; token = tokens[++end]) {
      if (hypeAdjectives.has(token.text)) hype++;
      if (hypeAdjectives.has(token.text) || companions.has(token.text)) all++;
      else if (end === index || !(joints.has(token.text) || degrees.has(token.text))) break;
    }
    const first = tokens[index];
    const last = tokens.slice(index, end).findLast(({ text }) => hypeAdjectives.has(text) || companions.has(text));
    if (first && last && (hype >= 2 || (hype === 1 && all >= 3))) return { start: first.start, end: last.end };
    if (all > 0) index = end - 1;
  }
  return undefined;
}

/** "our innovative range", "deliver a truly exceptional experience", "An inspiring programme" */
function findOwn(sentence: string, tokens: readonly Token[]): Span | undefined {
  if (sought.test(sentence)) return undefined;
  const isOurs = self.test(sentence);
  for (const [index, token] of tokens.entries()) {
    if (!hypeAdjectives.has(token.text)) continue;
    const from = tokens.slice(Math.max(0, index - 4), index).find(({ text }) => giver.test(text));
    const opens =
      index <= 2 && /^(?:an?|this|the)$/.test(tokens[0]?.text ?? '') && !tokens.slice(0, index).some(isMark);
    const noun = nounBehind(tokens, index, (opens && !from) || mild.has(token.text));
    if (!noun || !(opens || (from && isOurs))) continue;
    return { start: from?.text === 'our' ? from.start : token.start, end: noun.end };
  }
  return undefined;
}

/** What the adjective at `index` praises, if it is our work; where not `isStrict`, anything but people. */
function nounBehind(tokens: readonly Token[], index: number, isStrict: boolean): Token | undefined {
  const behind = tokens.slice(index + 1, index + 4);
  const stop = behind.findIndex((token) => isMark(token) || ends.has(token.text));
  const phrase = behind.slice(0, stop < 0 ? undefined : stop);
  if (phrase.some(({ text }) => people.has(text))) return undefined;
  return phrase.find(({ text }) => ourWork.has(text)) ?? (isStrict ? undefined : phrase[0]);
}

/** Words that end a noun phrase. */
const ends = new Set(
  'of in on at for to and or with by from as than that which who is are was were will can has have'.split(' '),
);

function isMark({ text }: Token): boolean {
  return !/[\p{L}\d]/u.test(text);
}

/** "Our approach is unique": said of ourselves behind "is". */
function findPredicate(sentence: string, tokens: readonly Token[]): Span | undefined {
  const is = tokens.findIndex(({ text }) => text === 'is' || text === 'are');
  if (tokens[0]?.text !== 'our' || is < 2 || is > 4 || tokens.slice(0, is).some(({ text }) => people.has(text)))
    return undefined;
  const token = tokens.slice(is + 1, is + 3).find(({ text }) => !degrees.has(text));
  const behind = token && sentence.slice(token.end, token.end + 1);
  return token && hypeAdjectives.has(token.text) && /^[.!,;]?$/.test(behind ?? '') ? token : undefined;
}

/** "Superior comfort, timeless style": words of hype all over a sentence that is about ourselves or has no verb. */
function findPileUp(sentence: string, tokens: readonly Token[]): Span | undefined {
  if (/\b(?:you|your|thank|thanks|congratulations|congrats|welcome|happy)\b/i.test(sentence)) return undefined;
  const praise = tokens.filter(({ text }) => hypeAdjectives.has(text) || companions.has(text));
  const weights = [...new Set(praise.map(({ text }) => text))].map(weightOf);
  const [first] = praise;
  const last = praise.at(-1);
  if (!first || !last || Math.max(...weights) < 2 || weights.length < 2) return undefined;
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const isBare = !/\b(?:can|could|may|will|is|are|was|were|has|have|had|offers?|he|she|they|i|if|how)\b/i.test(
    sentence,
  );
  return (isBare && weight / tokens.length >= leastHypeShare) || (self.test(sentence) && weight >= 4)
    ? { start: first.start, end: last.end }
    : undefined;
}

/** The least weight of praise in proportion to the words of a sentence without a verb; chosen on posts read for it. */
const leastHypeShare = 0.25;

function weightOf(text: string): number {
  return hypeAdjectives.has(text) && !mild.has(text) ? 2 : 1;
}
