import * as vscode from 'vscode';
import type { Suggestion } from '../engine';
import { toRange } from './convert';
import { toSnippet } from './snippet';

/**
 * Makes a suggestion's change in the editor, as one step that can be undone. Where there is something to fill in, the first such place
 * is selected and Tab leads on; otherwise the caret stands behind what was put in.
 * @returns whether the document could be changed
 */
export async function applySuggestion(editor: vscode.TextEditor, suggestion: Suggestion): Promise<boolean> {
  const { edit, placeholders } = suggestion;
  const { document } = editor;
  const { version } = document;
  const range = toRange(document, edit.span);
  const isApplied =
    placeholders.length > 0
      ? await editor.insertSnippet(toSnippet(edit.text, placeholders), range)
      : await editor.edit((builder) => builder.replace(range, edit.text));
  // VS Code also says yes where the document is read-only and stays as it was.
  if (!isApplied || document.version === version) return false;
  if (placeholders.length === 0) {
    const caret = document.positionAt(edit.span.start + edit.text.length);
    editor.selection = new vscode.Selection(caret, caret);
  }
  editor.revealRange(editor.selection);
  return true;
}
