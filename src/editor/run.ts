import * as vscode from 'vscode';
import { section } from './settings';

/** When findings are marked in the text. */
const runs = ['onType', 'onSave', 'manual'] as const;

/** When findings are marked in the text: while it is typed, when it is saved, or when the writer asks for a check. */
export type Run = (typeof runs)[number];

/** Seconds. Long enough to finish a thought, short enough to answer it. */
const usualPause = 1.5;

/** When findings of a document are marked. */
export function runOf(document: vscode.TextDocument): Run {
  const wanted = vscode.workspace.getConfiguration(section, document).get<unknown>('run');
  return runs.find((run) => run === wanted) ?? 'onType';
}

/** Milliseconds after the last keystroke until findings show in the sentence that is being typed. */
export function pauseOf(document: vscode.TextDocument): number {
  const wanted = vscode.workspace.getConfiguration(section, document).get<unknown>('pause');
  const seconds = typeof wanted === 'number' && wanted >= 0 ? wanted : usualPause;
  return seconds * 1000;
}
