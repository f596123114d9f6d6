import * as vscode from 'vscode';
import { toRange } from './convert';

/** Where it is shown, and where the keyboard goes: beside the preview, where the document is open already, or in the first column. */
export async function showPost(uri: vscode.Uri, offset?: number): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.One;
  const selection = offset === undefined ? {} : { selection: toRange(document, { start: offset, end: offset }) };
  return await vscode.window.showTextDocument(document, { viewColumn, ...selection });
}
