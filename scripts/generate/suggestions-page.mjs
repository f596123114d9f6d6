// Writes docs/suggestions.md: what Two-Way offers for twenty of the invented posts in training/, of all occasions.

/** @typedef {Pick<typeof import('../../src/engine/index'), 'analyse' | 'applyEdits' | 'occasions'>} Engine */

/**
 * An invented post.
 * @typedef {object} Post
 * @property {string} id
 * @property {string} occasion
 * @property {string} text
 * @property {readonly unknown[]} sentences
 */

/** Of the occasions that organisations write about most, two posts are shown. */
const twice = new Set(['launch', 'update', 'event', 'policy', 'incident']);

/** Posts of fewer sentences show little, those of more fill the page. */
const fewest = 4;
const most = 14;

const introduction = `What Two-Way offers, as it stands, for invented posts of all occasions, twenty in each language: the first three questions about the post, and what each finding about a sentence could become. Written by \`npm run generate\`; nobody has chosen among them. What stands in braces only the writer can fill in.`;

/**
 * @param {Engine} engine
 * @param {readonly string[]} files labelled posts of a language each, one a line
 * @returns {string} Markdown
 */
export function suggestionsPage(engine, files) {
  const posts = files.flatMap((jsonl) => choosePosts(engine, jsonl.trim().split('\n').map(parsePost)));
  return `${['# Suggestions', introduction, ...posts.flatMap((post) => describePost(engine, post))].join('\n\n')}\n`;
}

/** @param {string} line @returns {Post} */
function parsePost(line) {
  return JSON.parse(line);
}

/** The first of each occasion that are neither short nor long. @param {Engine} engine @param {readonly Post[]} posts */
function choosePosts({ occasions }, posts) {
  return occasions.flatMap((occasion) =>
    posts
      .filter((post) => post.occasion === occasion && post.sentences.length >= fewest && post.sentences.length <= most)
      .slice(0, twice.has(occasion) ? 2 : 1),
  );
}

/** @param {Engine} engine @param {Post} post */
function describePost({ analyse, applyEdits }, { id, occasion, text }) {
  const { language, findings, offers, nextStep } = analyse(text);
  const questions = offers.filter(({ kind }) => kind === 'question').slice(0, 3);
  const changes = findings
    .filter(({ scope }) => scope === 'sentence')
    .map(({ ruleId, span, suggestions }) => [
      code(ruleId),
      cell(text.slice(span.start, span.end)),
      suggestions.length === 0
        ? '–'
        : suggestions.map(({ edit }) => cell(changed(text, applyEdits(text, [edit])))).join('<br>'),
    ]);
  return [
    `## ${id}: ${occasion}`,
    text
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
    [
      '| Question | What it does |',
      '| --- | --- |',
      ...questions.map(({ edit, why }) => `| ${cell(edit.text)} | ${cell(why[language])} |`),
    ].join('\n'),
    ...(changes.length === 0
      ? []
      : [
          ['| Rule | Found | Becomes |', '| --- | --- | --- |', ...changes.map((row) => `| ${row.join(' | ')} |`)].join(
            '\n',
          ),
        ]),
    nextStep ? `Next step: ${cell(nextStep.title[language])}. ${cell(nextStep.why[language])}` : 'No next step.',
  ];
}

/** The part of the new text that differs, with the rest of its words. @param {string} before @param {string} after */
function changed(before, after) {
  let start = 0;
  while (start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(after.length, before.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  let from = start;
  while (from > 0 && !/[.!?\n]/.test(after.charAt(from - 1))) from--;
  const behind = after.slice(after.length - end);
  const to = after.length - end + (/^[^.!?\n]*[.!?]*/.exec(behind)?.[0].length ?? 0);
  return after.slice(from, Math.max(to, from)).trim() || '(nothing)';
}

/** @param {string} text */
function cell(text) {
  return text.trim().replaceAll('\n', ' ').replaceAll('|', '\\|');
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``;
}
