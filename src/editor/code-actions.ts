import * as vscode from 'vscode';
import { type Analysis, type Edit, type Finding, suppressionOf } from '../engine';
import { toRange, toWorkspaceEdit } from './convert';
import { isAbout } from './diagnostics';
import { inDisplayLanguage } from './display-language';
import type { PostAnalyser } from './post-analyser';
import { selector } from './posts';

/** Offers each finding's suggestions from the light bulb. */
export function registerCodeActions(analyser: PostAnalyser): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      const analysis = analyser.analysisOf(document);
      if (!analysis) return [];
      return analysis.findings
        .filter((finding) => toRange(document, finding.span).intersection(range))
        .flatMap((finding) => actionsFor(document, analysis, finding, context.diagnostics));
    },
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function actionsFor(
  document: vscode.TextDocument,
  analysis: Analysis,
  finding: Finding,
  shown: readonly vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const diagnostics = shown.filter((diagnostic) => isAbout(diagnostic, document, finding));
  const toAction = (title: string, edit: Edit): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(document, edit);
    action.diagnostics = diagnostics;
    return action;
  };

  const preferred = finding.suggestions.find(({ kind }) => kind === 'rewording');
  const actions = finding.suggestions.map((suggestion) => {
    const action = toAction(inDisplayLanguage(suggestion.title), suggestion.edit);
    if (suggestion === preferred) action.isPreferred = true;
    return action;
  });
  const suppression = suppressionOf(analysis, finding);
  if (suppression) actions.push(toAction(ignoreTitle(finding), suppression));
  return actions;
}

function ignoreTitle({ scope, ruleId }: Finding): string {
  return scope === 'post'
    ? vscode.l10n.t('Ignore in this post: {0}', ruleId)
    : vscode.l10n.t('Ignore here: {0}', ruleId);
}
