import { type WordClass, wordClasses } from '../languages/english/word-classes';
import { isAddress, isHandle, isHashtag, isNumber, tokensOf } from './tokens';

/** What a feature is about. */
export const featureKinds = ['word', 'pair', 'start', 'class', 'share', 'first', 'early', 'sequence', 'form'] as const;
export type FeatureKind = (typeof featureKinds)[number];

/**
 * Told of one feature of a sentence at a time. `first` and `second` name it (`second` is empty where one word does), `value` says how much
 * of it there is, `at` which token it begins with, if it does with one.
 */
export type Visit = (kind: FeatureKind, first: string, second: string, value: number, at: number) => void;

/** The lists that are looked at in pairs: who, and what they do. The other lists say what a text is about. */
const actors: ReadonlySet<WordClass> = new Set<WordClass>([
  'reader-role', 'insider-role', 'outsider-word', 'body-we', 'body-you', 'body-i', 'body-they', 'speech', 'deed', 'credit-word', 'admit', 'unsure',
  'want-answer', 'will-do', 'decide', 'negative-event', 'pride', 'hype', 'jargon', 'presume', 'command-sell', 'channel', 'launch', 'place', 'figure',
]); // prettier-ignore

/** How many words may stand between the two of a pair. */
const reach = 4;

const classesByWord = indexClasses();

function indexClasses(): ReadonlyMap<string, readonly WordClass[]> {
  const index = new Map<string, WordClass[]>();
  for (const [name, words] of Object.entries(wordClasses)) {
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), name as WordClass]); // a key of the table
  }
  return index;
}

const none: readonly WordClass[] = [];

/** Visits the features of a sentence by itself. Pure; the order is always the same. */
export function visitFeatures(sentence: string, visit: Visit): void {
  const tokens = tokensOf(sentence);
  visitWords(tokens, visit);
  const classes = tokens.map((token) => classesByWord.get(token) ?? none);
  visitClasses(classes, visit);
  visitSequences(classes, visit);
  visitForm(sentence, tokens, visit);
}

function visitWords(tokens: readonly string[], visit: Visit): void {
  const seen = new Set<string>();
  let before = '';
  for (const [at, token] of tokens.entries()) {
    if (!seen.has(token)) visit('word', token, '', 0.5, at);
    seen.add(token);
    if (at > 0) visit('pair', before, token, 0.5, at - 1);
    before = token;
  }
  const [first, second] = tokens;
  if (first !== undefined) visit('start', first, '', 0.5, 0);
  if (first !== undefined && second !== undefined) visit('start', first, second, 0.5, 0);
}

function visitClasses(classes: readonly (readonly WordClass[])[], visit: Visit): void {
  const counts = new Map<WordClass, number>();
  for (const [at, names] of classes.entries()) {
    for (const name of names) {
      if (at === 0) visit('first', name, '', 1, at);
      if (at < 3 && !counts.has(name)) visit('early', name, '', 1, at);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const length = Math.max(4, classes.length);
  for (const [name, count] of counts) {
    visit('class', name, '', Math.min(count, 4) / 2, -1);
    visit('share', name, '', Math.min(count, 4) / length, -1);
  }
}

function visitSequences(classes: readonly (readonly WordClass[])[], visit: Visit): void {
  const seen = new Set<string>();
  for (let at = 0; at < classes.length; at++) {
    for (const first of classes[at] ?? none) {
      if (!actors.has(first)) continue;
      for (let next = at + 1; next <= at + reach && next < classes.length; next++) {
        for (const second of classes[next] ?? none) {
          const key = first + second;
          if (!actors.has(second) || seen.has(key)) continue;
          seen.add(key);
          visit('sequence', first, second, 0.6, at);
        }
      }
    }
  }
}

function visitForm(sentence: string, tokens: readonly string[], visit: Visit): void {
  const form = (name: string, value: number): void => {
    if (value > 0) visit('form', name, '', value, -1);
  };
  const length = Math.max(1, tokens.length);
  const share = (is: (token: string) => boolean): number => (tokens.filter(is).length / length) * 5;
  const has = (is: (token: string) => boolean): number => (tokens.some(is) ? 1 : 0);
  const asks = /\?(?:["”'’)]| ?\uFFFC|\s|$)[^.!?]{0,30}$/.test(sentence) ? 1 : 0;
  form('length', Math.min(1.5, length / 20));
  form('short', length < 5 ? 1 : 0);
  form('asks', asks);
  form(
    'question-mark',
    has((token) => token === '?'),
  );
  form(
    'exclaims',
    has((token) => token === '!'),
  );
  for (const [name, words] of persons) {
    const count = tokens.filter((token) => words.has(token)).length;
    form(name, Math.min(count, 3) / 2);
    form(`has-${name}`, count > 0 ? 1 : 0);
    if (asks) form(`asks-${name}`, count > 0 ? 1 : 0);
  }
  form('address', has(isAddress));
  form('number', has(isNumber));
  form('numbers', Math.min(3, tokens.filter(isNumber).length) / 2);
  form('handle', has(isHandle));
  form('hashtag', has(isHashtag));
  form(
    'colon',
    has((token) => token === ':'),
  );
  form('quotes', /["“]/.test(sentence) ? 1 : 0);
  form(
    '-ed',
    share((token) => token.endsWith('ed')),
  );
  form(
    '-ly',
    share((token) => token.endsWith('ly')),
  );
  form(
    '-ing',
    share((token) => token.endsWith('ing')),
  );
  form(
    'abstract',
    share((token) => /(?:tion|ity|ment|ness|ance|ence)s?$/.test(token)),
  );
  form('long-words', tokens.reduce((sum, token) => sum + token.length, 0) / length / 5);
  form('capitals', (sentence.match(/[a-z,] [A-Z]/g)?.length ?? 0) / length);
}

const persons: readonly (readonly [string, ReadonlySet<string>])[] = (['we', 'you', 'i', 'they'] as const).map(
  (name) => [name, new Set<string>(wordClasses[`body-${name}`].split(' '))],
);
