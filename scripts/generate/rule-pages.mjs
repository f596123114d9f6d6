// Writes the pages of docs/rules: what a rule finds, why, and the examples that prove it.
import { readMarks } from './marked-text.mjs';

/** @typedef {import('../../src/engine/index').Rule} Rule */
/** @typedef {import('../../src/engine/index').OpeningReader} OpeningReader */
/** @typedef {import('../../src/engine/index').Example} Example */
/** @typedef {import('../../src/engine/index').Evidence} Evidence */

const generated = '<!-- Written by `npm run generate` from the rules themselves. Changes made here are lost. -->';

/** What a claim rests on, in a reader's words. */
const bases = {
  'peer-reviewed': 'Peer-reviewed research',
  policy: 'Policy of a platform or an authority',
  practitioner: 'Practitioners’ experience',
  house: 'Our own judgement',
};

const languageNames = { en: 'English', da: 'Danish' };

const frontMatterDocs =
  'In its front matter a post can say that it simply informs, `dialogue: announcement`, and keep only the findings that hold ' +
  'for any post; `dialogue: off` leaves it alone.';

/**
 * A rule's page, in Markdown.
 * @param {Rule} rule
 */
export function rulePage(rule) {
  const flagged = rule.examples.filter(isMarked);
  const accepted = rule.examples.filter((example) => !isMarked(example));
  return page([
    `# ${rule.id}`,
    rule.summary.en,
    `Looks at each ${rule.scope}, in ${readable(rule)}. Severity: ${rule.severity}, unless set otherwise.`,
    '## Why',
    ...rule.evidence.map(evidence),
    '## What it marks',
    ...flagged.map((example) => exampleBlocks(example)),
    '## What it leaves alone',
    ...accepted.map((example) => exampleBlocks(example)),
    ...ruleSwitches(rule),
  ]);
}

/**
 * The page of a kind of opening, in Markdown.
 * @param {OpeningReader} opening
 */
export function openingPage(opening) {
  const counted = opening.examples.filter(isMarked);
  const others = opening.examples.filter((example) => !isMarked(example));
  return page([
    `# ${opening.id}`,
    opening.summary.en,
    `A kind of opening, looked for in ${readable(opening)}. It is never a finding: it is what findings miss.`,
    '## Why',
    ...opening.evidence.map(evidence),
    '## What counts',
    ...counted.map((example) => exampleBlocks(example)),
    '## What doesn’t',
    ...others.map((example) => exampleBlocks(example)),
  ]);
}

/**
 * The table of all pages.
 * @param {readonly Rule[]} rules
 * @param {readonly OpeningReader[]} openings
 */
export function indexPage(rules, openings) {
  return page([
    '# Rules and openings',
    'What Two-Way marks, and what it counts as an opening. Every example on these pages is also a test.',
    '## Rules',
    [
      '| Rule | Looks at | Severity | What it finds |',
      '| --- | --- | --- | --- |',
      ...rules.map(
        ({ id, scope, severity, summary }) =>
          `| [${id}](${id}.md) | each ${scope} | ${severity} | ${cell(summary.en)} |`,
      ),
    ].join('\n'),
    '## Openings',
    [
      '| Opening | What counts |',
      '| --- | --- |',
      ...openings.map(({ id, summary }) => `| [${id}](${id}.md) | ${cell(summary.en)} |`),
    ].join('\n'),
  ]);
}

/** @param {readonly string[]} parts */
function page(parts) {
  return `${[generated, ...parts].join('\n\n')}\n`;
}

/** @param {Example} example */
function isMarked({ text }) {
  return readMarks(text).spans.length > 0;
}

/** @param {{ readonly languages: readonly ('en' | 'da')[] }} reader */
function readable({ languages }) {
  return languages.map((language) => languageNames[language]).join(' and ');
}

/** @param {Evidence} evidence */
function evidence({ basis, claim, source }) {
  // The backslash breaks the line.
  return `- **${bases[basis]}.** ${claim}\\\n  ${source}`;
}

/**
 * An example as a block of code: its text with a line of carets under what is marked, and what becomes of it.
 * @param {Example} example
 */
function exampleBlocks({ language, text, becomes, because }) {
  const note = [language === 'en' ? '' : `${languageNames[language]}.`, because ?? ''].filter(Boolean).join(' ');
  const shown =
    becomes === undefined
      ? [codeBlock(underlined(text))]
      : [codeBlock(underlined(text)), 'becomes', codeBlock(becomes)];
  return [...(note === '' ? [] : [note]), ...shown].join('\n\n');
}

/**
 * The text without its marks, with carets under what they marked.
 * @param {string} marked
 */
function underlined(marked) {
  const { text, spans } = readMarks(marked);
  const lines = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    lines.push(line);
    const end = offset + line.length;
    const here = spans.filter((span) => span.start <= end && span.end >= offset);
    if (here.length > 0) lines.push(carets(line, offset, here));
    offset = end + 1;
  }
  return lines.join('\n');
}

/**
 * An empty span still gets one caret: something is missing there.
 * @param {string} line
 * @param {number} offset where it begins
 * @param {readonly { readonly start: number, readonly end: number }[]} spans
 */
function carets(line, offset, spans) {
  let row = '';
  for (const { start, end } of spans) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, line.length);
    row = row.padEnd(from) + '^'.repeat(Math.max(to - from, start === end ? 1 : 0));
  }
  return row;
}

/** @param {string} text */
function codeBlock(text) {
  const runs = Array.from(text.matchAll(/`+/g), ([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}text\n${text}\n${fence}`;
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|');
}

/** @param {Rule} rule */
function ruleSwitches({ id, scope, severity }) {
  const quieter = severity === 'hint' ? 'off' : 'hint';
  const comment =
    scope === 'post'
      ? ['For one post, with a comment anywhere in it:', codeBlock(`<!-- two-way-ignore-file ${id} -- why -->`)]
      : [
          'For one sentence, with a comment on its line or on the line above:',
          codeBlock(`<!-- two-way-ignore-line ${id} -- why -->\n<!-- two-way-ignore-next-line ${id} -- why -->`),
          'For a stretch, between two comments:',
          codeBlock(`<!-- two-way-ignore-start ${id} -- why -->\n\n<!-- two-way-ignore-end -->`),
          'For one post, with a comment anywhere in it:',
          codeBlock(`<!-- two-way-ignore-file ${id} -- why -->`),
        ];
  return [
    '## Turning it down or off',
    'In `.two-way.json`, for everybody who writes here:',
    json({ rules: { [id]: quieter } }),
    'In VS Code’s settings, for yourself:',
    json({ 'twoWay.rules': { [id]: quieter } }),
    `The values are \`off\`, \`hint\`, \`information\` and \`warning\`; \`${severity}\` is the usual one.`,
    '## Leaving one place alone',
    ...comment,
    frontMatterDocs,
  ];
}

/** @param {object} value */
function json(value) {
  return `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;
}
