import * as vscode from 'vscode';
import type { CommandContext } from './command';

/** "Open Preview of This Post" */
export const id = 'twoWay.openLockedPreview';

/** Shows the active post beside its editor, in one more preview that stays with it. */
export function run({ preview }: CommandContext): Promise<void> {
  preview.showLocked(vscode.window.activeTextEditor?.document);
  return Promise.resolve();
}
