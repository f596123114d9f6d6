import type { Span } from '../../span';
import { companions, hypeAdjectives, ourWork } from './boast-words';
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

/** Adjectives instead of substance: "innovative, award-winning and sustainable", "our exceptional service". */
export function findHype(sentence: string): Span | undefined {
  if (hasFigure(sentence)) return undefined;
  const tokens = tokensOf(sentence);
  if (!tokens.some(({ text }) => hypeAdjectives.has(text))) return undefined;
  const span = findStack(tokens) ?? findOwn(sentence, tokens) ?? findPileUp(sentence, tokens);
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

/** "our innovative range", "deliver a truly exceptional experience" */
function findOwn(sentence: string, tokens: readonly Token[]): Span | undefined {
  if (!self.test(sentence) || sought.test(sentence)) return undefined;
  for (const [index, token] of tokens.entries()) {
    if (!hypeAdjectives.has(token.text)) continue;
    const before = tokens.slice(Math.max(0, index - 4), index);
    const noun = tokens.slice(index + 1, index + 4).find(({ text }) => ourWork.has(text) || !/[\p{L}\d]/u.test(text));
    const from = before.find(({ text }) => giver.test(text));
    if (!from || !noun || !ourWork.has(noun.text)) continue;
    const start = from.text === 'our' ? from.start : token.start;
    return { start, end: noun.end };
  }
  return undefined;
}

/** Three words of hype in one sentence, whatever they praise. */
function findPileUp(sentence: string, tokens: readonly Token[]): Span | undefined {
  const hype = tokens.filter(({ text }) => hypeAdjectives.has(text) && text !== 'great');
  const [first] = hype;
  const last = hype.at(-1);
  return first && last && self.test(sentence) && new Set(hype.map(({ text }) => text)).size >= 3
    ? { start: first.start, end: last.end }
    : undefined;
}
