import * as vscode from 'vscode';
import { type Example, type Finding, type Language, rules } from '../engine';
import { toRange } from './convert';
import type { FindingDiagnostics } from './diagnostics';
import { selector } from './posts';
import type { PostAnalyser } from './post-analyser';

/** Says in the hover of a finding what it rests on, and shows a sentence before and after. What is wrong VS Code says by itself. */
export function registerHover(analyser: PostAnalyser, findings: FindingDiagnostics): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    provideHover(document, position) {
      const analysis = analyser.analysisOf(document);
      if (!analysis) return undefined;
      const shown = findings.shownOf(document, analysis);
      const here = shown.filter(({ span }) => toRange(document, span).contains(position));
      const ids = [...new Set(here.map(({ ruleId }) => ruleId))];
      const explanations = ids.flatMap((id) => explain(id, analysis.language) ?? []);
      return explanations.length > 0 ? new vscode.Hover(explanations) : undefined;
    },
  });
}

/** `undefined` for an id that no rule has. */
function explain(id: Finding['ruleId'], language: Language): vscode.MarkdownString | undefined {
  const rule = rules.find((each) => each.id === id);
  if (!rule) return undefined;
  const text = new vscode.MarkdownString();
  const example = exampleIn(rule.examples, language);
  if (example) {
    addLine(text, vscode.l10n.t('Before'), example.text.replaceAll(/\[\[|\]\]/g, ''));
    addLine(text, vscode.l10n.t('After'), example.becomes ?? '');
  }
  const [{ claim, source }] = rule.evidence;
  addLine(text, vscode.l10n.t('Reason'), claim);
  addLine(text, vscode.l10n.t('Source'), source);
  return text;
}

function exampleIn(examples: readonly Example[], language: Language): Example | undefined {
  return examples.find((example) => example.language === language && example.becomes !== undefined);
}

function addLine(text: vscode.MarkdownString, label: string, content: string): void {
  text.appendMarkdown(`**${label}** ${escaped(content.replaceAll(/\s+/g, ' '))}\n\n`);
}

/** Nothing in it is Markdown. VS Code's own way of saying so keeps lines from breaking between words. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-.!<>|~$&]/g, '\\$&');
}
