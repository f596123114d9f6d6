import * as vscode from 'vscode';
import type { Edit, Span, Suggestion } from '../engine';
import { toSnippet } from './snippet';

/** Where a span stands in the document. The only place, with `toSpan`, where offsets meet positions. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The offsets of a range of the document. */
export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Where spans stand in a text that no document holds. Lines end as they do in VS Code: with LF, CR LF or CR. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const lineStarts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length)];
  const positionAt = (offset: number): vscode.Position => {
    const line = partitionPoint(lineStarts, (start) => start <= offset) - 1;
    return new vscode.Position(line, offset - (lineStarts[line] ?? 0));
  };
  return ({ start, end }) => new vscode.Range(positionAt(start), positionAt(end));
}

/** How many numbers at the beginning of a sorted list are as is asked. */
function partitionPoint(sorted: readonly number[], isBefore: (value: number) => boolean): number {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The edit as one undoable step. */
export function toWorkspaceEdit(document: vscode.TextDocument, edit: Edit): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.replace(document.uri, toRange(document, edit.span), edit.text);
  return workspaceEdit;
}

/** A suggestion as one undoable step; what only the writer can fill in becomes tab stops. */
export function toSuggestionEdit(
  document: vscode.TextDocument,
  { edit, placeholders }: Suggestion,
): vscode.WorkspaceEdit {
  if (placeholders.length === 0) return toWorkspaceEdit(document, edit);
  const workspaceEdit = new vscode.WorkspaceEdit();
  const snippet = toSnippet(edit.text, placeholders);
  workspaceEdit.set(document.uri, [new vscode.SnippetTextEdit(toRange(document, edit.span), snippet)]);
  return workspaceEdit;
}
