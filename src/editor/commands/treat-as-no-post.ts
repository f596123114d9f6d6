import * as vscode from 'vscode';
import type { CommandContext } from './command';

/** "Treat This File as No Post" */
export const id = 'twoWay.treatAsNoPost';

/** Leaves the active file alone from now on. */
export async function run({ chosen }: CommandContext): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document) await chosen.choose(document, false);
}
