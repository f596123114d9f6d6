import * as vscode from 'vscode';
import { describePost } from '../describe-post';
import type { CommandContext } from './command';

/** "Check This Post" */
export const id = 'twoWay.checkPost';

/** Analyses the active post now and opens the Problems view; where nothing is found, says so. */
export async function run({ analyser }: CommandContext): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const analysis = document && (await analyser.analyseNow(document));
  if (!analysis) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown or plain-text post first.'));
  } else if (analysis.findings.length > 0) {
    await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
  } else {
    void vscode.window.showInformationMessage(`Two-Way: ${describePost(analysis).counts}.`);
  }
}
