import * as vscode from 'vscode';
import type { Analysis, Suggestion } from '../engine';
import { ChangeView } from './change-view';
import { inDisplayLanguage } from './display-language';

/** What is asked of the writer. */
export interface Question {
  readonly title: string;
  readonly placeHolder: string;
}

/** Characters. A title that has so many of the text's first ones quotes it. Chosen: about three words. */
const quotedLength = 20;

interface SuggestionItem extends vscode.QuickPickItem {
  readonly suggestion: Suggestion;
}

/**
 * Lets the writer choose among suggestions for the post in the editor. The one that is looked at is shown in the text, which stays as
 * it is. `undefined` when the writer leaves it.
 */
export async function chooseSuggestion(
  editor: vscode.TextEditor,
  analysis: Analysis,
  suggestions: readonly Suggestion[],
  question: Question,
): Promise<Suggestion | undefined> {
  const quickPick = vscode.window.createQuickPick<SuggestionItem>();
  const view = new ChangeView(editor);
  quickPick.title = question.title;
  quickPick.placeholder = question.placeHolder;
  quickPick.matchOnDescription = true;
  quickPick.matchOnDetail = true;
  quickPick.items = suggestions.map((suggestion) => toItem(analysis, suggestion));
  try {
    return await new Promise((resolve) => {
      quickPick.onDidChangeActive(([item]) => item && view.show(item.suggestion.edit));
      quickPick.onDidAccept(() => resolve(quickPick.activeItems[0]?.suggestion));
      quickPick.onDidHide(() => resolve(undefined));
      quickPick.show();
    });
  } finally {
    quickPick.dispose();
    view.dispose();
  }
}

/** How the post would read stands below, unless the title quotes it; what the suggestion does stands where there is room left. */
function toItem(analysis: Analysis, suggestion: Suggestion): SuggestionItem {
  const label = inDisplayLanguage(suggestion.title);
  const why = inDisplayLanguage(suggestion.why);
  const result = resultOf(analysis, suggestion);
  const isQuoted = label.includes(result.slice(0, quotedLength));
  return isQuoted ? { label, detail: why, suggestion } : { label, description: why, detail: result, suggestion };
}

/** How the sentences that the edit touches would read. What only stands beside them is what is put in. */
function resultOf({ text, sentences }: Analysis, { edit }: Suggestion): string {
  const { start, end } = edit.span;
  const touched = start === end ? [] : sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const from = Math.min(start, touched[0]?.start ?? start);
  const to = Math.max(end, touched.at(-1)?.end ?? end);
  const result = text.slice(from, start) + edit.text + text.slice(end, to);
  return result.replaceAll(/\s+/g, ' ').trim();
}
