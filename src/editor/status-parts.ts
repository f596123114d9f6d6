import * as vscode from 'vscode';
import { section } from './settings';

/** What the language status can say of a post. */
export const statusParts = ['level', 'counts', 'language'] as const;

/** What the language status can say of a post: how far it opens a dialogue, what was found, how it is read. */
export type StatusPart = (typeof statusParts)[number];

/** What the writer wants to be told. */
export function wantedStatusParts(): readonly StatusPart[] {
  const wanted = vscode.workspace.getConfiguration(section).get<unknown>('status');
  return Array.isArray(wanted) ? statusParts.filter((part) => wanted.includes(part)) : statusParts;
}

/** A part's name, in the writer's display language. */
export function statusPartName(part: StatusPart): string {
  const { l10n } = vscode;
  switch (part) {
    case 'level':
      return l10n.t('Level');
    case 'counts':
      return l10n.t('Findings and openings');
    case 'language':
      return l10n.t('Language of the post');
  }
}
