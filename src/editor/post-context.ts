import * as vscode from 'vscode';
import type { PostAnalyser } from './post-analyser';

/** Lets the manifest know whether the active editor holds a post, so that menus offer only what can be done. */
export function registerPostContext(analyser: PostAnalyser): vscode.Disposable {
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const isPost = document !== undefined && analyser.analysisOf(document) !== undefined;
    void vscode.commands.executeCommand('setContext', 'twoWay.isPost', isPost);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    analyser.onDidAnalyse(update),
    analyser.onDidClear(update),
  );
}
