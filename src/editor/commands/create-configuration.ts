import * as vscode from 'vscode';
import { configurationName } from '../../config/resolve-settings';
import { readIfThere } from '../decision-places';
import { inform } from './active-post';

/** "Create Configuration File" */
export const id = 'twoWay.createConfiguration';

/** Opens the configuration file of a workspace folder, and writes one that decides nothing where there is none. */
export async function run(): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const file = vscode.Uri.joinPath(folder, configurationName);
  if ((await readIfThere(file)) === undefined) {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(template()));
  }
  await vscode.window.showTextDocument(file);
}

/** The only workspace folder there is, or the one that the writer chooses. */
async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) inform(vscode.l10n.t('Open the folder that your posts are in first.'));
  if (folders.length <= 1) return folders[0]?.uri;
  const placeHolder = vscode.l10n.t('Which posts is it to hold for?');
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri;
}

/** Everything in it is what holds anyway, or a comment. */
function template(): string {
  const { l10n } = vscode;
  return `{
  // ${l10n.t('It holds for the posts in this folder and in those below it. Ctrl+Space says what can stand here.')}
  // ${l10n.t('Where posts are published: blog, newsletter, linkedin, facebook, mastodon, bluesky or x.')}
  // "channel": "newsletter",
  // ${l10n.t('What the organisation calls itself, and who reads the answers.')}
  // "organisation": { "names": ["Nordhavn Boat Club"], "spokesperson": "Ida Holm" },
  // ${l10n.t('How loudly each rule speaks: off, hint, information or warning.')}
  "rules": {},
  // ${l10n.t('Phrases never to be flagged, such as names.')}
  "allow": [],
  // ${l10n.t('Globs: what is a post, and what is none.')}
  "include": [],
  "exclude": []
}
`;
}
