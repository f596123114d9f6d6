import * as vscode from 'vscode';
import type { Edit, Span } from '../engine';

/** Where a span stands in the document. The only place, with `toSpan`, where offsets meet positions. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The offsets of a range of the document. */
export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The edit as one undoable step. */
export function toWorkspaceEdit(document: vscode.TextDocument, edit: Edit): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.replace(document.uri, toRange(document, edit.span), edit.text);
  return workspaceEdit;
}
