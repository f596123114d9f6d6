import { styleText } from 'node:util';
import { type Analysis, type Finding, overlaps, severities, type Severity, type Suggestion } from '../engine';
import type { CheckedPost, Report } from './formats';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const severityStyles: Readonly<Record<Severity, Style>> = { warning: 'yellow', information: 'cyan', hint: 'dim' };

/** How much of a suggested wording is shown, in code units: about two lines of a terminal. */
const longestWording = 160;

/** For people: a block for each post with findings, and a line that sums up. */
export function createTextReport(isColoured: boolean): Report {
  // Node 20 has it from its twelfth release on.
  const canPaint = isColoured && typeof styleText === 'function';
  const paint: Paint = (style, text) => (canPaint ? styleText(style, text) : text);
  const counts: Record<Severity, number> = { warning: 0, information: 0, hint: 0 };
  let posts = 0;
  let postsWithFindings = 0;
  return {
    beginning: '',
    post(post) {
      const { findings } = post.analysis;
      posts++;
      if (findings.length === 0) return '';
      postsWithFindings++;
      for (const { severity } of findings) counts[severity]++;
      return `${block(post, paint)}\n`;
    },
    end: () => summary(posts, postsWithFindings, counts, paint),
  };
}

function block({ path, analysis }: CheckedPost, paint: Paint): string {
  const place = createLocator(analysis.text);
  const rows = analysis.findings.map((finding) => ({
    finding,
    where: `${printable(path)}:${place(finding.span.start)}`,
  }));
  const width = Math.max(...rows.map(({ where }) => where.length));
  const severityWidth = Math.max(...analysis.findings.map(({ severity }) => severity.length));
  return rows
    .map(({ finding, where }) => {
      const severity = paint(severityStyles[finding.severity], finding.severity.padEnd(severityWidth));
      const line = `${where.padEnd(width)}  ${severity}  ${printable(finding.message[analysis.language])}  ${paint('dim', finding.ruleId)}\n`;
      return line + offer(analysis, finding, paint);
    })
    .join('');
}

function offer(analysis: Analysis, finding: Finding, paint: Paint): string {
  const [suggestion] = finding.suggestions;
  return suggestion ? `    ${paint('green', '→')} ${printable(describe(analysis, suggestion))}\n` : '';
}

/** The title, and how the sentence would read where the title doesn't say it. */
function describe({ text, sentences, language }: Analysis, { title: titles, edit }: Suggestion): string {
  const title = titles[language];
  const added = edit.text.trim();
  if (added !== '' && title.includes(added)) return title;
  const touched = sentences.filter((sentence) => overlaps(sentence, edit.span));
  const start = Math.min(edit.span.start, ...touched.map((sentence) => sentence.start));
  const end = Math.max(edit.span.end, ...touched.map((sentence) => sentence.end));
  const wording = text.slice(start, edit.span.start) + edit.text + text.slice(edit.span.end, end);
  const shown = wording.replace(/\s+/g, ' ').trim();
  if (shown === '') return title;
  return `${title}: ${shown.length > longestWording ? `${shown.slice(0, longestWording - 1)}…` : shown}`;
}

function summary(
  posts: number,
  postsWithFindings: number,
  counts: Readonly<Record<Severity, number>>,
  paint: Paint,
): string {
  const found = severities.toReversed().filter((severity) => counts[severity] > 0);
  if (found.length === 0) return `${paint('green', 'Nothing found')} in ${count(posts, 'post')}.\n`;
  const total = found.reduce((sum, severity) => sum + counts[severity], 0);
  const parts = found.map((severity) => paint(severityStyles[severity], countOf(severity, counts[severity])));
  return `${count(total, 'finding')} in ${postsWithFindings} of ${count(posts, 'post')}: ${parts.join(', ')}.\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** "information" has no plural. */
function countOf(severity: Severity, number: number): string {
  return severity === 'information' ? `${number} information` : count(number, severity);
}

/** Line and column of an offset, both from 1; a column is a UTF-16 code unit, as in VS Code. */
function createLocator(text: string): (offset: number) => string {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (ending) => ending.index + ending[0].length)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
  };
}

/** A path or a post may hold characters that a terminal obeys. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
