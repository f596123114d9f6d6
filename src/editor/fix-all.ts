import * as vscode from 'vscode';
import { type Analysis, type Edit, overlaps, type RuleId } from '../engine';
import { toRange } from './convert';

/** The rule whose findings can go without being read. */
const mechanicalRule: RuleId = 'unused-suppression';

/** `source.fixAll.twoWay` */
export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('twoWay');

/**
 * Takes out, in one step, the comments to Two-Way that suppress nothing. Words of the post are never changed in bulk, and all this
 * only where the writer has asked VS Code for it.
 */
export function fixAll(document: vscode.TextDocument, analysis: Analysis): vscode.CodeAction[] {
  const edits = removalsOf(analysis);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Remove comments that suppress nothing'), fixAllKind);
  action.edit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) action.edit.replace(document.uri, toRange(document, span), text);
  return [action];
}

/** Without overlaps; of two that do, the first. */
function removalsOf({ findings }: Analysis): readonly Edit[] {
  const removals: Edit[] = [];
  for (const { ruleId, suggestions } of findings) {
    if (ruleId !== mechanicalRule) continue;
    for (const { kind, edit } of suggestions.slice(0, 1)) {
      if (kind === 'removal' && !removals.some(({ span }) => overlaps(span, edit.span))) removals.push(edit);
    }
  }
  return removals;
}
