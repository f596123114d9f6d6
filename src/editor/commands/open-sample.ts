import * as vscode from 'vscode';
import { displayLanguage } from '../display-language';
import type { CommandContext } from './command';

/** "Open a Sample Draft" */
export const id = 'twoWay.openSample';

/** Opens a draft to try things on, as a document that need not be saved. */
export async function run({ extensionUri }: CommandContext): Promise<void> {
  const file = vscode.Uri.joinPath(extensionUri, 'media', 'samples', `draft.${displayLanguage()}.md`);
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}
