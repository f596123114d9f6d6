import * as vscode from 'vscode';
import type { Analysis } from '../engine';
import { describePost } from './describe-post';
import { inDisplayLanguage } from './display-language';

/** What is said of a post, as Markdown: how it stands, what is found, what opens, and the next step. */
export function reportOf(name: string, analysis: Analysis): string {
  const { l10n } = vscode;
  const { counts, detail } = describePost(analysis);
  const { findings, openings, nextStep } = analysis;
  const quoted = ({ start, end }: { start: number; end: number }): string =>
    `“${inline(analysis.text.slice(start, end))}”`;
  const sections = [
    section(
      l10n.t('Findings'),
      findings.map(({ ruleId, scope, span, message }) => {
        const where = scope === 'post' ? l10n.t('the post as a whole') : quoted(span);
        return `${where}: ${inline(inDisplayLanguage(message))} (\`${ruleId}\`)`;
      }),
    ),
    section(
      l10n.t('Openings'),
      openings.map(({ kind, span }) => `${quoted(span)} (\`${kind}\`)`),
    ),
    section(l10n.t('Next small step'), nextStep ? [inline(inDisplayLanguage(nextStep.title))] : []),
  ];
  return [`# ${inline(name)}`, `${detail} ${counts}.`, ...sections.filter((each) => each !== '')].join('\n\n') + '\n';
}

function section(title: string, items: readonly string[]): string {
  return items.length > 0 ? [`## ${title}`, '', ...items.map((item) => `- ${item}`)].join('\n') : '';
}

/** On one line, and without effect: what the post writes is no Markdown of the report's. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
