import type { Post, Sentence } from '../post';
import { classNames } from './class-names';
import type { Visit } from './features';
import { formNumber } from './forms';
import type { Lexicon, Token } from './lexicon';
import { type ReadingSums, sumUp } from './reading-sums';
import { readSentence, type SentenceReading } from './sentence-reading';

const money = /[$€£]\d|\d (?:kr|DKK)/;

/** How much of a post's beginning counts as its head, in UTF-16 code units: a title and a sentence or two. Chosen by cross-validation. */
const headLength = 220;

/** Visits the features of a post as a whole: its first words, what its words are about, and its form. */
export function visitPostFeatures(
  post: Post,
  readings: readonly SentenceReading[],
  lexicon: Lexicon,
  visit: Visit,
): void {
  visitSummedFeatures(post, sumUp(readings), lexicon, visit);
}

/** The same, where the readings are summed up already. */
export function visitSummedFeatures(post: Post, sums: ReadingSums, lexicon: Lexicon, visit: Visit): void {
  const head = headOf(post);
  visitHead(lexicon.read(head), visit);
  visitMatter('class', sums, visit);
  visitMatter('first', sumUp([readSentence(head, lexicon)]), visit);
  visitShape(post, sums, visit);
}

function headOf({ frontMatter, sentences }: Post): string {
  let head = '';
  for (const part of [frontMatter.sentences, sentences]) {
    for (let index = 0; index < part.length && head.length < headLength; index++)
      head += `${part[index]?.plain ?? ''} `;
  }
  return head.slice(0, headLength);
}

function visitHead(tokens: readonly Token[], visit: Visit): void {
  const seen = new Set<string>();
  for (const [at, { key }] of tokens.entries()) {
    const next = tokens[at + 1]?.key;
    if (!seen.has(key)) visit('word', key, '', 0.6, at);
    if (next !== undefined && !seen.has(`${key} ${next}`)) visit('pair', key, next, 0.6, at);
    seen.add(key).add(`${key} ${next}`);
  }
}

/** What the words are about: how often a list's words occur, and how densely. */
function visitMatter(kind: 'class' | 'first', sums: ReadingSums, visit: Visit): void {
  const length = Math.max(4, sums.length);
  for (const [index, name] of classNames.entries()) {
    const count = sums.words[index] ?? 0;
    if (count === 0) continue;
    visit(kind, name, 'count', Math.min(count, 5) / 3, -1);
    visit(kind, name, 'share', (count / length) * 4, -1);
  }
}

function visitShape({ text, sightings }: Post, { length, withForm }: ReadingSums, visit: Visit): void {
  const form = (name: string, value: number): void => {
    if (value > 0) visit('form', name, '', value, -1);
  };
  for (const longest of [20, 40, 100, 250]) form(`up-to-${longest}`, length < longest ? 1 : 0);
  form('to-somebody', /^\s*\.?@/.test(text) ? 1 : 0);
  form('repeated', /^\s*RT\b/.test(text) ? 1 : 0);
  form('money', money.test(text.slice(0, 2000)) ? 1 : 0);
  form('quotes', sightings.where(quotes).length > 0 ? 1 : 0);
  form('headings', sightings.where(isHeading).length > 0 ? 1 : 0);
  for (const name of ['asks', 'exclaims', 'address', 'handle', 'hashtag'] as const) {
    form(name, (withForm[formNumber(name)] ?? 0) > 0 ? 1 : 0);
  }
}

function quotes({ quotations }: Sentence): boolean {
  return quotations.length > 0;
}

function isHeading({ block }: Sentence): boolean {
  return block.kind === 'heading';
}
