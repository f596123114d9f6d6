import * as vscode from 'vscode';
import type { Suggestion } from '../engine';
import { toRange } from './convert';

/** Where it is shown, and where the keyboard goes: beside the preview, where the document is open already, or in the first column. */
export async function showPost(uri: vscode.Uri, offset?: number): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.One;
  const selection = offset === undefined ? {} : { selection: toRange(document, { start: offset, end: offset }) };
  return await vscode.window.showTextDocument(document, { viewColumn, ...selection });
}

/**
 * Makes a suggestion's change as one undoable step and puts the caret into its first placeholder, or else behind it.
 * @returns whether the document has changed; a read-only one hasn't
 */
export async function takeSuggestion(editor: vscode.TextEditor, { edit, placeholders }: Suggestion): Promise<boolean> {
  const { document } = editor;
  const { version } = document;
  const isDone = await editor.edit((builder) => builder.replace(toRange(document, edit.span), edit.text));
  // VS Code also says yes where the document is read-only and stays as it was.
  if (!isDone || document.version === version) return false;
  const [first = { start: edit.text.length, end: edit.text.length }] = placeholders;
  const { start } = edit.span;
  const range = toRange(document, { start: start + first.start, end: start + first.end });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
