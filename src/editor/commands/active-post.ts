import * as vscode from 'vscode';
import type { Analysis } from '../../engine';
import type { CommandContext } from './command';
import { id as treatAsPost } from './treat-as-post';

/** The post that the writer is at. */
export interface ActivePost {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  /** Of the document as it stands. */
  readonly analysis: Analysis;
}

/** The post in the active editor. Where there is none, says so, offers what would make it one, and gives `undefined`. */
export async function activePost({ analyser }: CommandContext): Promise<ActivePost | undefined> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await analyser.analysisWhenLoaded(editor.document));
  if (analysis) return { editor, document: editor.document, analysis };
  if (editor && analyser.canBeRead(editor.document)) void offerToTreatAsPost();
  else inform(vscode.l10n.t('Open a Markdown or plain-text post first.'));
  return undefined;
}

/** Tells the writer, who has asked for something, why nothing happens. */
export function inform(message: string): void {
  void vscode.window.showInformationMessage(message);
}

async function offerToTreatAsPost(): Promise<void> {
  const treat = vscode.l10n.t('Treat It as a Post');
  const message = vscode.l10n.t('This file is not read as a post.');
  if ((await vscode.window.showInformationMessage(message, treat)) === treat) {
    await vscode.commands.executeCommand(treatAsPost);
  }
}
