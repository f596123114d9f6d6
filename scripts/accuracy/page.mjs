// What the measuring writes: docs/accuracy.md.
import { measure, measureOpenings, measureRules, measureTypes } from './measure.mjs';

/**
 * Posts that are measured together.
 * @typedef {object} PostSet
 * @property {string} title
 * @property {readonly string[]} files their names, without folders
 * @property {readonly import('./measure.mjs').Case[]} cases
 */

/** A rule with a smaller precision is off by default or a hint, until it is better. */
const leastPrecision = 0.6;

/** Of fewer marks nothing can be said. */
const enoughMarks = 10;

/** @param {readonly PostSet[]} sets @param {string} date @returns {string} Markdown */
export function describeAccuracy(sets, date) {
  return (
    ['# Accuracy', `Written by \`npm run accuracy\` on ${date}.`, explanation, ...sets.flatMap(describeSet)].join(
      '\n\n',
    ) + '\n'
  );
}

const explanation = `## What is measured

Posts in which each sentence was labelled as *broadcast*, *opening* or neither, and which were given a rating from 1 to 7 and an occasion. The files need not be part of this repository; the same ones give the same figures.

- A labelled sentence counts as marked when a finding about a sentence, or an opening, shares a character with it. *Precision* is the share of marks that are right, *recall* the share of labelled sentences that are marked, *F1* the harmonic mean of both. A mark in no labelled sentence (in code, front matter or a quotation) is a *stray* and counts as wrong.
- *Level* is compared with the rating: Spearman’s rank correlation, and how far they are apart on average. *Occasion* and *language* are the shares of posts for which they are right.
- For each rule, *flagged* counts its findings; one is right when it lies in a sentence labelled broadcast, of whatever type. The kinds of openings are counted alike. *Found* counts the labelled sentences of a type that are marked by any rule, or as any kind of opening.

Figures hold for posts like the ones measured. On sentences that the rules’ authors have read they are higher, in a first trial by about 0.2, and on those that a model was fitted to they mean nothing: only posts that neither has seen say what to expect. Small counts wander: of ten marks, one more mistake is 0.1. No figure here says whether a post was worth writing.`;

/** @param {PostSet} set @returns {readonly string[]} */
function describeSet({ title, files, cases }) {
  const posts = `${cases.length} posts from ${files.map((file) => `\`${file}\``).join(', ')}.`;
  return [
    `## ${title}`,
    posts,
    figuresTable(cases),
    '### Rules',
    shareTable(measureRules(cases)),
    '### Kinds of openings',
    shareTable(measureOpenings(cases)),
    '### Labelled sentences by type',
    typesTable(cases),
  ];
}

/** @param {PostSet['cases']} cases */
function figuresTable(cases) {
  const head = [
    'posts',
    'number',
    'sentences',
    'broadcast P',
    'R',
    'F1',
    'strays',
    'opening P',
    'R',
    'F1',
    'strays',
    'level ρ',
    'error',
    'occasion',
    'language',
  ];
  const rows = groups(cases).map(([name, group]) => {
    const { posts, sentences, broadcast, opening, levelCorrelation, levelError, occasion, language } = measure(group);
    const agreements = [broadcast, opening].flatMap(({ precision, recall, f1, strays }) => [
      ...[precision, recall, f1].map(digits),
      String(strays),
    ]);
    return [
      name,
      String(posts),
      String(sentences),
      ...agreements,
      ...[levelCorrelation, levelError, occasion, language].map(digits),
    ];
  });
  return table(head, rows);
}

/** All posts, then by language, then by where they come from. @param {PostSet['cases']} cases @returns {readonly (readonly [string, PostSet['cases']])[]} */
function groups(cases) {
  const by = (/** @type {(each: PostSet['cases'][number]) => string} */ nameOf) => {
    const names = [...new Set(cases.map(nameOf))].sort();
    return names.map((name) => /** @type {const} */ ([name, cases.filter((each) => nameOf(each) === name)]));
  };
  return [['all', cases], ...by(({ post }) => post.lang), ...by(({ post }) => post.origin ?? 'origin unknown')];
}

/** @param {readonly import('./measure.mjs').Share[]} shares */
function shareTable(shares) {
  if (shares.length === 0) return 'Nothing was marked.';
  const rows = shares.map(({ name, marks, right, wrong, precision }) => {
    return [name, String(marks), String(right), String(wrong), digits(precision), remark(marks, precision)];
  });
  return table(['', 'flagged', 'right', 'wrong', 'precision', ''], rows);
}

/** @param {number} marks @param {number} precision */
function remark(marks, precision) {
  const few = marks < enoughMarks ? ['few'] : [];
  const low = precision < leastPrecision ? [`**below ${leastPrecision}**`] : [];
  return [...low, ...few].join(', ');
}

/** @param {PostSet['cases']} cases */
function typesTable(cases) {
  const rows = /** @type {const} */ ([
    ['B', 'broadcast'],
    ['D', 'opening'],
  ]).flatMap(([label, name]) =>
    measureTypes(cases, label).map((type) => [
      `${name}: ${type.name}`,
      String(type.sentences),
      String(type.found),
      digits(type.found / type.sentences),
    ]),
  );
  return table(['type', 'labelled', 'found', 'recall'], rows);
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {number} figure */
const digits = (figure) => figure.toFixed(2).replace('-', '−');
