import * as vscode from 'vscode';
import type { SuggestionKind } from '../engine';

/** What kind of change a suggestion is, in the writer's display language. */
export function kindName(kind: SuggestionKind): string {
  const { l10n } = vscode;
  switch (kind) {
    case 'rewording':
      return l10n.t('rewording');
    case 'question':
      return l10n.t('question');
    case 'invitation':
      return l10n.t('invitation');
    case 'credit':
      return l10n.t('credit');
    case 'candour':
      return l10n.t('candour');
    case 'promise':
      return l10n.t('promise');
    case 'removal':
      return l10n.t('removal');
  }
}
