import * as vscode from 'vscode';
import { type Analysis, type Edit, rewritesOf, type Sentence, sentenceAt, type Suggestion } from '../../engine';
import { toRange } from '../convert';
import { inDisplayLanguage } from '../display-language';
import { kindName } from '../kind-name';
import type { CommandContext } from './command';

/** "Rewrite Sentence as Dialogue…" */
export const id = 'twoWay.rewriteSentence';

interface RewriteItem extends vscode.QuickPickItem {
  readonly edit: Edit;
}

/** Lets the writer choose how the sentence at the caret could open a dialogue, and writes it so. */
export async function run({ analyser }: CommandContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await analyser.analysisWhenLoaded(editor.document));
  const sentence = analysis && sentenceAt(analysis, editor.document.offsetAt(editor.selection.active));
  if (!sentence) return inform(vscode.l10n.t('Put the cursor into a sentence of your post first.'));
  const items = rewritesOf(analysis, sentence).map((suggestion) => toItem(analysis, sentence, suggestion));
  if (items.length === 0) return inform(vscode.l10n.t('Two-Way has nothing to offer for this sentence.'));

  const { version } = editor.document;
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Rewrite Sentence as Dialogue'),
    placeHolder: vscode.l10n.t('How should this sentence read?'),
    matchOnDetail: true,
  });
  if (!chosen) return;
  if (editor.document.version !== version) {
    inform(vscode.l10n.t('The post has changed meanwhile. Please choose again.'));
  } else if (!(await apply(editor, chosen.edit))) {
    inform(vscode.l10n.t('This document can’t be changed.'));
  }
}

function inform(message: string): void {
  void vscode.window.showInformationMessage(message);
}

function toItem(analysis: Analysis, sentence: Sentence, { kind, title, edit }: Suggestion): RewriteItem {
  return {
    label: inDisplayLanguage(title),
    description: kindName(kind),
    detail: rewritten(analysis.text, sentence, edit),
    edit,
  };
}

/** How the sentence would read, with what the edit changes around it. */
function rewritten(text: string, sentence: Sentence, { span, text: replacement }: Edit): string {
  const before = text.slice(Math.min(sentence.start, span.start), span.start);
  const after = text.slice(span.end, Math.max(sentence.end, span.end));
  return `${before}${replacement}${after}`.replace(/\s+/g, ' ').trim();
}

async function apply(editor: vscode.TextEditor, edit: Edit): Promise<boolean> {
  const { document } = editor;
  const { version } = document;
  const isApplied = await editor.edit((builder) => builder.replace(toRange(document, edit.span), edit.text));
  // VS Code also says yes where the document is read-only and stays as it was.
  if (!isApplied || document.version === version) return false;
  const caret = document.positionAt(edit.span.start + edit.text.length);
  editor.selection = new vscode.Selection(caret, caret);
  editor.revealRange(editor.selection);
  return true;
}
