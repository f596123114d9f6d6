import * as vscode from 'vscode';
import { section } from '../settings';
import { statusPartName, statusParts, wantedStatusParts } from '../status-parts';

/** "Choose What the Status Shows…" */
export const id = 'twoWay.chooseStatus';

/** Lets the writer switch each part of the language status on or off. */
export async function run(): Promise<void> {
  const wanted = wantedStatusParts();
  const items = statusParts.map((part) => ({ label: statusPartName(part), picked: wanted.includes(part), part }));
  const title = vscode.l10n.t('What the Status Shows');
  const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  if (!chosen) return;
  const parts = chosen.map(({ part }) => part);
  const configuration = vscode.workspace.getConfiguration(section);
  await configuration.update('status', parts, vscode.ConfigurationTarget.Global);
}
