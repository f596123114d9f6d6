import * as vscode from 'vscode';
import type { Span } from '../engine';

/**
 * A text as a snippet in which each placeholder is a tab stop, selected so that typing replaces it, and everything else stands for
 * itself.
 * @param placeholders offsets into the text, by place, without overlaps
 */
export function toSnippet(text: string, placeholders: readonly Span[]): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  let end = 0;
  for (const placeholder of placeholders) {
    snippet.appendText(text.slice(end, placeholder.start));
    snippet.appendPlaceholder(text.slice(placeholder.start, placeholder.end));
    end = placeholder.end;
  }
  return snippet.appendText(text.slice(end));
}
