import * as vscode from 'vscode';
import type { Finding } from '../engine';
import { toRange } from './convert';

/** Puts the caret on the finding behind the caret, or before it, and shows what is said of it. Goes round at the ends of the post. */
export async function goToFinding(
  editor: vscode.TextEditor,
  findings: readonly Finding[],
  direction: 'next' | 'previous',
): Promise<void> {
  const caret = editor.document.offsetAt(editor.selection.active);
  const starts = findings.map(({ span }) => span.start);
  const start =
    direction === 'next'
      ? (starts.find((each) => each > caret) ?? starts[0])
      : (starts.findLast((each) => each < caret) ?? starts.at(-1));
  if (start === undefined) return;
  const { start: position } = toRange(editor.document, { start, end: start });
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover');
}
