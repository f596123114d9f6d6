import * as vscode from 'vscode';
import type { CommandContext } from './command';

/** "Treat This File as a Post" */
export const id = 'twoWay.treatAsPost';

/** Reads the active file as a post from now on, whatever its name and the configuration say. */
export async function run({ analyser, chosen }: CommandContext): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !analyser.canBeRead(document)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Only Markdown and plain text can be read as a post.'));
    return;
  }
  await chosen.choose(document, true);
}
