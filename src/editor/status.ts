import * as vscode from 'vscode';
import type { Analysis } from '../engine';
import { id as openPreview } from './commands/open-preview';
import { describePost } from './describe-post';
import type { PostAnalyser } from './post-analyser';
import { selector } from './posts';

/** Says how the active post stands, in the language status of VS Code's status bar. */
export function registerStatus(analyser: PostAnalyser): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('twoWay.status', selector);
  item.name = 'Two-Way';
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.command = { command: openPreview, title: vscode.l10n.t('Open Preview') };

  const show = (analysis: Analysis | undefined): void => {
    const description = analysis && describePost(analysis);
    item.text = description ? `Two-Way: ${description.counts}` : 'Two-Way';
    item.detail = description?.detail ?? vscode.l10n.t('This document is not read.');
  };
  const update = (editor: vscode.TextEditor | undefined): void => {
    show(editor && analyser.analysisOf(editor.document));
  };
  update(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    analyser.onDidAnalyse(({ document, analysis }) => {
      if (isActive(document.uri)) show(analysis);
    }),
    analyser.onDidClear((uri) => {
      if (isActive(uri)) show(undefined);
    }),
  );
}

function isActive(uri: vscode.Uri): boolean {
  return vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
}
