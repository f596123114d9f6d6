import * as vscode from 'vscode';
import { reportOf } from '../report';
import { activePost } from './active-post';
import type { CommandContext } from './command';

/** "Copy Report" */
export const id = 'twoWay.copyReport';

/** Milliseconds for which the status bar says that it is done. */
const shownFor = 4000;

/** Puts what is said of the active post into the clipboard, as Markdown. */
export async function run(context: CommandContext): Promise<void> {
  const post = await activePost(context);
  if (!post) return;
  const name = vscode.workspace.asRelativePath(post.document.uri);
  await vscode.env.clipboard.writeText(reportOf(post.analysis, name));
  vscode.window.setStatusBarMessage(vscode.l10n.t('The report is in the clipboard.'), shownFor);
}
