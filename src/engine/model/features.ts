import { formNames } from './forms';
import { classNames } from './class-names';
import { visitForms } from './form-features';
import type { Lexicon, Token } from './lexicon';

/** What a feature is about. */
export const featureKinds = ['word', 'pair', 'start', 'class', 'share', 'first', 'early', 'sequence', 'form'] as const;
export type FeatureKind = (typeof featureKinds)[number];

/** The features that tell of a list of words. */
export type ClassKind = Extract<FeatureKind, 'class' | 'share' | 'first' | 'early'>;

/**
 * Told of one feature of a sentence at a time, in an order that is always the same. `value` says how much of it there is, `at` which token
 * it begins with. Lists of words and forms are named by number: see `classNames` and `formNames`.
 */
export interface FeatureVisitor {
  word(token: Token, value: number, at: number): void;
  pair(first: Token, second: Token, value: number, at: number): void;
  /** What it begins with: one token, and then that and the next. */
  start(first: Token, second: Token | undefined, value: number): void;
  /** @param at -1 where it is about the sentence as a whole */
  class(kind: ClassKind, list: number, value: number, at: number): void;
  sequence(first: number, second: number, value: number, at: number): void;
  form(form: number, value: number): void;
}

/**
 * Told of one feature of a sentence at a time. `first` and `second` name it (`second` is empty where one word does), `value` says how much
 * of it there is, `at` which token it begins with, if it does with one.
 */
export type Visit = (kind: FeatureKind, first: string, second: string, value: number, at: number) => void;

/** Visits the features of a sentence by itself, by name. Pure; the order is always the same. */
export function visitFeatures(sentence: string, lexicon: Lexicon, visit: Visit): void {
  const nameOf = (list: number): string => classNames[list] ?? '';
  walkFeatures(sentence, lexicon.read(sentence), {
    word: ({ key }, value, at) => visit('word', key, '', value, at),
    pair: (first, second, value, at) => visit('pair', first.key, second.key, value, at),
    start: (first, second, value) => visit('start', first.key, second?.key ?? '', value, 0),
    class: (kind, list, value, at) => visit(kind, nameOf(list), '', value, at),
    sequence: (first, second, value, at) => visit('sequence', nameOf(first), nameOf(second), value, at),
    form: (form, value) => visit('form', formNames[form] ?? '', '', value, -1),
  });
}

/** Visits the features of a sentence by itself. */
export function walkFeatures(sentence: string, tokens: readonly Token[], visitor: FeatureVisitor): void {
  walkWords(tokens, visitor);
  walkClasses(tokens, visitor);
  walkSequences(tokens, visitor);
  visitForms(sentence, tokens, visitor);
}

function walkWords(tokens: readonly Token[], visitor: FeatureVisitor): void {
  let before: Token | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isFirst(tokens, at, token.key)) visitor.word(token, 0.5, at);
    if (before) visitor.pair(before, token, 0.5, at - 1);
    before = token;
  }
  const [first, second] = tokens;
  if (first) visitor.start(first, undefined, 0.5);
  if (first && second) visitor.start(first, second, 0.5);
}

/** Whether no word before it is the same, in any of its forms. */
function isFirst(tokens: readonly Token[], at: number, key: string): boolean {
  for (let before = 0; before < at; before++) if (tokens[before]?.key === key) return false;
  return true;
}

const none: readonly number[] = [];

function walkClasses(tokens: readonly Token[], visitor: FeatureVisitor): void {
  const found: number[] = []; // a handful, looked through faster than tables are made
  const counts: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const classes = tokens[at]?.classes ?? none;
    for (const list of classes) {
      const place = found.indexOf(list);
      if (at === 0) visitor.class('first', list, 1, at);
      if (at < 3 && place < 0) visitor.class('early', list, 1, at);
      if (place < 0) {
        found.push(list);
        counts.push(1);
      } else counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const length = Math.max(4, tokens.length);
  for (const [place, list] of found.entries()) {
    const count = Math.min(counts[place] ?? 0, 4);
    visitor.class('class', list, count / 2, -1);
    visitor.class('share', list, count / length, -1);
  }
}

/** How many words may stand between the two of a pair. */
const reach = 4;

function walkSequences(tokens: readonly Token[], visitor: FeatureVisitor): void {
  let seen: Uint8Array | undefined; // few sentences need one
  for (let at = 0; at < tokens.length; at++) {
    for (const first of tokens[at]?.actors ?? none) {
      for (let next = at + 1; next <= at + reach && next < tokens.length; next++) {
        for (const second of tokens[next]?.actors ?? none) {
          const pair = first * classNames.length + second;
          seen ??= new Uint8Array(classNames.length * classNames.length);
          if (seen[pair]) continue;
          seen[pair] = 1;
          visitor.sequence(first, second, 0.6, at);
        }
      }
    }
  }
}
