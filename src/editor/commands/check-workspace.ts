import * as vscode from 'vscode';
import { inform } from './active-post';
import type { CommandContext } from './command';

/** "Check All Posts in Workspace" */
export const id = 'twoWay.checkWorkspace';

/** Reads every post of the workspace into the Problems view. Can be cancelled; what was found until then stays. */
export async function run({ workspaceCheck }: CommandContext): Promise<void> {
  const { l10n, window, ProgressLocation } = vscode;
  if (!vscode.workspace.workspaceFolders) return inform(l10n.t('Open a folder with posts first.'));
  const options = { location: ProgressLocation.Notification, title: l10n.t('Reading posts'), cancellable: true };
  const posts = await window.withProgress(options, (progress, token) => {
    let last = 0;
    const report = (done: number, all: number): void => {
      progress.report({ message: l10n.t('{0} of {1}', done, all), increment: ((done - last) * 100) / all });
      last = done;
    };
    return workspaceCheck.checkAll(report, token);
  });
  const findings = posts.reduce((sum, { analysis }) => sum + analysis.findings.length, 0);
  if (findings > 0) await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
  else inform(l10n.t('Posts read: {0}. There are no findings.', posts.length));
}
