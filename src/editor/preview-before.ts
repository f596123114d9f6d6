import * as vscode from 'vscode';
import { type Analysis, analyse } from '../engine';
import type { BeforeChoice } from '../preview/protocol';
import { commitsOf, textAt } from './preview-git';

/** A post as it was when a panel first showed it. */
export interface Opened {
  readonly uri: string;
  readonly analysis: Analysis;
}

/** What the draft is compared with. */
export interface BeforePost {
  /** What it is, in the writer's language. */
  readonly label: string;
  readonly analysis: Analysis;
}

/** The post as it was; `undefined` where the writer chose nothing, or where there is nothing. */
export async function beforeOf(
  uri: vscode.Uri,
  now: Analysis,
  choice: BeforeChoice,
  opened: Opened | undefined,
): Promise<BeforePost | undefined> {
  switch (choice) {
    case 'none':
      return undefined;
    case 'opened':
      return opened && { label: vscode.l10n.t('As it was when opened here'), analysis: opened.analysis };
    case 'commit':
      return await committed(uri, now, 'HEAD', vscode.l10n.t('As it was in the last commit'));
    case 'revision': {
      const commits = await commitsOf(uri);
      const items = commits.map(({ hash, message }) => ({
        label: message.split('\n', 1)[0] ?? '',
        description: hash.slice(0, 8),
        hash,
      }));
      const chosen = await vscode.window.showQuickPick(items, {
        title: vscode.l10n.t('Show the draft beside which commit?'),
      });
      return chosen && (await committed(uri, now, chosen.hash, chosen.label));
    }
  }
}

async function committed(
  uri: vscode.Uri,
  now: Analysis,
  commit: string,
  label: string,
): Promise<BeforePost | undefined> {
  const text = await textAt(uri, commit);
  if (text === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Git has no earlier version of this post.'));
    return undefined;
  }
  // Read as the draft is, so that the two can be compared.
  return { label, analysis: analyse(text, { format: now.format, language: now.language, channel: now.channel }) };
}
