// Compares what Two-Way says of labelled posts with their labels.
import { rankCorrelation } from './rank-correlation.mjs';

/**
 * @typedef {import('./labelled-posts.mjs').LabelledPost} LabelledPost
 * @typedef {{ readonly start: number, readonly end: number }} Span
 */

/**
 * What Two-Way says of a post, as far as it is measured: the object that `two-way check --jsonl` prints.
 * @typedef {object} Answer
 * @property {string} language
 * @property {string} occasion
 * @property {number} level
 * @property {readonly (Span & { readonly rule: string, readonly scope: string })[]} findings
 * @property {readonly (Span & { readonly kind: string })[]} openings
 */

/** @typedef {{ readonly post: LabelledPost, readonly answer: Answer }} Case */

/**
 * How well marked sentences agree with labelled ones.
 * @typedef {object} Agreement
 * @property {number} right labelled sentences that are marked
 * @property {number} wrong marked ones that are labelled otherwise, and strays
 * @property {number} missed
 * @property {number} strays marks that lie in no labelled sentence: in code, front matter, quotations
 * @property {number} precision 0 where nothing is marked
 * @property {number} recall 0 where nothing is labelled
 * @property {number} f1
 */

/**
 * @typedef {object} Figures
 * @property {number} posts
 * @property {number} sentences
 * @property {Agreement} broadcast
 * @property {Agreement} opening
 * @property {number} levelCorrelation Spearman's, of level and rating
 * @property {number} levelError how far they are apart on average
 * @property {number} occasion share of posts whose occasion is right
 * @property {number} language share of posts whose language is right
 */

/** What one rule or one kind of opening marks. @typedef {{ readonly name: string, readonly marks: number, readonly right: number, readonly wrong: number, readonly precision: number }} Share */

/** @param {readonly Case[]} cases at least one @returns {Figures} */
export function measure(cases) {
  const levels = cases.map(({ answer }) => answer.level);
  const ratings = cases.map(({ post }) => post.rating);
  const share = (/** @type {(each: Case) => boolean} */ isRight) => cases.filter(isRight).length / cases.length;
  return {
    posts: cases.length,
    sentences: cases.reduce((sum, { post }) => sum + post.sentences.length, 0),
    broadcast: agreement(cases, 'B', sentenceFindings),
    opening: agreement(cases, 'D', ({ openings }) => openings),
    levelCorrelation: rankCorrelation(levels, ratings),
    levelError: levels.reduce((sum, level, index) => sum + Math.abs(level - (ratings[index] ?? NaN)), 0) / cases.length,
    occasion: share(({ post, answer }) => post.occasion === answer.occasion),
    language: share(({ post, answer }) => post.lang === answer.language),
  };
}

/** What each rule for sentences marks, by its name. @param {readonly Case[]} cases */
export function measureRules(cases) {
  return shares(cases, 'B', (answer) =>
    sentenceFindings(answer).map(({ rule, start, end }) => ({ name: rule, start, end })),
  );
}

/** What each kind of opening marks, by its name. @param {readonly Case[]} cases */
export function measureOpenings(cases) {
  return shares(cases, 'D', ({ openings }) => openings.map(({ kind, start, end }) => ({ name: kind, start, end })));
}

/** How many labelled sentences of each type are there, and how many of them are marked at all, by type. @param {readonly Case[]} cases @param {'B' | 'D'} label */
export function measureTypes(cases, label) {
  /** @type {Map<string, { name: string, sentences: number, found: number }>} */
  const types = new Map();
  for (const { post, answer } of cases) {
    const marks = label === 'B' ? sentenceFindings(answer) : answer.openings;
    for (const sentence of post.sentences) {
      if (sentence.label !== label) continue;
      const name = sentence.type ?? 'no type';
      const { sentences, found } = types.get(name) ?? { sentences: 0, found: 0 };
      const isFound = marks.some((mark) => overlap(mark, sentence));
      types.set(name, { name, sentences: sentences + 1, found: found + (isFound ? 1 : 0) });
    }
  }
  return [...types.values()].sort(byName);
}

/** Rules about the whole post are measured by the level, not sentence by sentence. @param {Answer} answer */
function sentenceFindings({ findings }) {
  return findings.filter(({ scope }) => scope === 'sentence');
}

/**
 * @param {readonly Case[]} cases
 * @param {'B' | 'D'} label
 * @param {(answer: Answer) => readonly Span[]} marksOf
 * @returns {Agreement}
 */
function agreement(cases, label, marksOf) {
  let [right, otherwise, missed, strays] = [0, 0, 0, 0];
  for (const { post, answer } of cases) {
    const marks = marksOf(answer);
    for (const sentence of post.sentences) {
      const isMarked = marks.some((mark) => overlap(mark, sentence));
      if (isMarked && sentence.label === label) right++;
      else if (isMarked) otherwise++;
      else if (sentence.label === label) missed++;
    }
    strays += marks.filter((mark) => !post.sentences.some((sentence) => overlap(mark, sentence))).length;
  }
  const wrong = otherwise + strays;
  return {
    right,
    wrong,
    missed,
    strays,
    precision: part(right, right + wrong),
    recall: part(right, right + missed),
    f1: part(2 * right, 2 * right + wrong + missed),
  };
}

/**
 * @param {readonly Case[]} cases
 * @param {'B' | 'D'} label
 * @param {(answer: Answer) => readonly (Span & { readonly name: string })[]} marksOf
 * @returns {readonly Share[]}
 */
function shares(cases, label, marksOf) {
  /** @type {Map<string, { marks: number, right: number }>} */
  const counts = new Map();
  for (const { post, answer } of cases) {
    for (const mark of marksOf(answer)) {
      const { marks, right } = counts.get(mark.name) ?? { marks: 0, right: 0 };
      const isRight = post.sentences.some((sentence) => sentence.label === label && overlap(mark, sentence));
      counts.set(mark.name, { marks: marks + 1, right: right + (isRight ? 1 : 0) });
    }
  }
  return [...counts]
    .map(([name, { marks, right }]) => ({ name, marks, right, wrong: marks - right, precision: part(right, marks) }))
    .sort(byName);
}

/** @param {Span} a @param {Span} b */
function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}

/** @param {number} some @param {number} all */
const part = (some, all) => (all === 0 ? 0 : some / all);

/** @param {{ readonly name: string }} a @param {{ readonly name: string }} b */
const byName = (a, b) => (a.name < b.name ? -1 : 1);
