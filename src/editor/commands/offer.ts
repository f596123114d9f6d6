import * as vscode from 'vscode';
import type { Suggestion } from '../../engine';
import { applySuggestion } from '../apply-suggestion';
import { chooseSuggestion, type Question } from '../choose-suggestion';
import { type ActivePost, inform } from './active-post';

/** Lets the writer choose a change and makes it, unless the post has become another one meanwhile. */
export async function offer(
  { editor, document, analysis }: ActivePost,
  suggestions: readonly Suggestion[],
  question: Question,
): Promise<void> {
  if (suggestions.length === 0) return inform(vscode.l10n.t('Two-Way has nothing to offer here.'));
  const chosen = await chooseSuggestion(editor, analysis, suggestions, question);
  if (!chosen) return;
  if (document.getText() !== analysis.text) {
    inform(vscode.l10n.t('The post has changed meanwhile. Please choose again.'));
  } else if (!(await applySuggestion(editor, chosen))) {
    inform(vscode.l10n.t('This document can’t be changed.'));
  }
}
