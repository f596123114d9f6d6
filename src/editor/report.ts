import * as vscode from 'vscode';
import type { Analysis, Span } from '../engine';
import { rangesIn } from './convert';
import { describePost } from './describe-post';
import { inDisplayLanguage } from './display-language';

/** What is said of a post, as Markdown that can be read by itself: in a message, in an issue, aloud. */
export function reportOf(analysis: Analysis, name: string): string {
  const { l10n } = vscode;
  const { counts, detail } = describePost(analysis);
  const rangeOf = rangesIn(analysis.text);
  const place = (span: Span): string => l10n.t('line {0}', rangeOf(span).start.line + 1);
  const quote = (span: Span): string => quoted(analysis.text.slice(span.start, span.end));
  const findings = analysis.findings.map(
    ({ span, ruleId, message }) => `- ${place(span)}, ${ruleId}: ${quote(span)}\n  ${inDisplayLanguage(message)}`,
  );
  const openings = analysis.openings.map(({ span, kind }) => `- ${place(span)}, ${kind}: ${quote(span)}`);
  const { nextStep } = analysis;
  const next = nextStep ? [`- ${inDisplayLanguage(nextStep.title)}: ${inDisplayLanguage(nextStep.why)}`] : [];
  return [
    `# Two-Way: ${name}`,
    `${detail} ${counts}.`,
    ...section(l10n.t('Findings'), findings),
    ...section(l10n.t('Openings'), openings),
    ...section(l10n.t('Next step'), next),
    '',
  ].join('\n\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];
}

/** In one line. What is Markdown in it stays readable as it is written. */
function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const runs = Array.from(line.matchAll(/`+/g), ([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  return line.includes('`') ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
