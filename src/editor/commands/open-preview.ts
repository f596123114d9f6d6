import * as vscode from 'vscode';
import type { CommandContext } from './command';

/** "Open Preview" */
export const id = 'twoWay.openPreview';

/** Shows the active post beside its editor, as its readers meet it. */
export function run({ preview }: CommandContext): Promise<void> {
  preview.show(vscode.window.activeTextEditor?.document);
  return Promise.resolve();
}
