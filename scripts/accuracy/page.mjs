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
    sharesTable(cases, measureRules),
    '### Kinds of openings',
    sharesTable(cases, measureOpenings),
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
  return [['all', cases], ...byLanguage(cases), ...groupedBy(cases, ({ post }) => post.origin ?? 'origin unknown')];
}

/** The posts of each language, by the language's name. @param {PostSet['cases']} cases */
function byLanguage(cases) {
  return groupedBy(cases, ({ post }) => post.lang);
}

/**
 * @param {PostSet['cases']} cases
 * @param {(each: PostSet['cases'][number]) => string} nameOf
 * @returns {readonly (readonly [string, PostSet['cases']])[]} by name
 */
function groupedBy(cases, nameOf) {
  const names = [...new Set(cases.map(nameOf))].sort();
  return names.map((name) => [name, cases.filter((each) => nameOf(each) === name)]);
}

/**
 * The languages side by side.
 * @param {PostSet['cases']} cases
 * @param {(cases: PostSet['cases']) => readonly import('./measure.mjs').Share[]} measureShares
 */
function sharesTable(cases, measureShares) {
  const languages = byLanguage(cases).map(([language, group]) => ({ language, shares: measureShares(group) }));
  const names = [...new Set(languages.flatMap(({ shares }) => shares.map(({ name }) => name)))].sort();
  if (names.length === 0) return 'Nothing was marked.';
  const rows = names.map((name) => [
    name,
    ...languages.flatMap(({ shares }) => {
      const share = shares.find((each) => each.name === name);
      if (!share) return ['', '', '', '', ''];
      const { marks, right, wrong, precision } = share;
      return [String(marks), String(right), String(wrong), digits(precision), remark(marks, precision)];
    }),
  ]);
  const head = languages.flatMap(({ language }) => [`${language}: flagged`, 'right', 'wrong', 'precision', '']);
  return table(['', ...head], rows);
}

/** @param {number} marks @param {number} precision */
function remark(marks, precision) {
  const few = marks < enoughMarks ? ['few'] : [];
  const low = precision < leastPrecision ? [`**below ${leastPrecision}**`] : [];
  return [...low, ...few].join(', ');
}

/** The languages side by side. @param {PostSet['cases']} cases */
function typesTable(cases) {
  const languages = byLanguage(cases);
  const rows = /** @type {const} */ ([
    ['B', 'broadcast'],
    ['D', 'opening'],
  ]).flatMap(([label, name]) => {
    const measured = languages.map(([, group]) => measureTypes(group, label));
    const types = [...new Set(measured.flatMap((types) => types.map((type) => type.name)))].sort();
    return types.map((type) => [
      `${name}: ${type}`,
      ...measured.flatMap((types) => {
        const { sentences = 0, found = 0 } = types.find((each) => each.name === type) ?? {};
        return sentences === 0 ? ['', '', ''] : [String(sentences), String(found), digits(found / sentences)];
      }),
    ]);
  });
  const head = languages.flatMap(([language]) => [`${language}: labelled`, 'found', 'recall']);
  return table(['type', ...head], rows);
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {number} figure */
const digits = (figure) => figure.toFixed(2).replace('-', '−');
