import * as vscode from 'vscode';
import { configurationName, foldersUpward, parentOf } from '../config/resolve-settings';
import { section } from './settings';

/** A place where the writer can put down a decision. */
export type DecisionPlace =
  | { readonly kind: 'file'; readonly uri: vscode.Uri }
  | { readonly kind: 'settings'; readonly target: vscode.ConfigurationTarget; readonly scope: vscode.Uri | undefined };

/** What is decided: by name in the settings, and as a change of a configuration file's text. */
export interface Decision {
  /** The setting, without `twoWay.` */
  readonly setting: string;
  /** Its next value, made from the one that stands at that place alone. */
  next(value: unknown): unknown;
  /** The text of a configuration file with the decision in it. */
  inFile(text: string): string;
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly place: DecisionPlace;
}

/** Asks where a decision about the document is to be put down; `undefined` when the writer leaves it. */
export async function chooseDecisionPlace(
  document: vscode.TextDocument,
  title: string,
): Promise<DecisionPlace | undefined> {
  const items = [...(await fileItems(document)), ...settingsItems(document)];
  const placeHolder = vscode.l10n.t('For whom does that hold?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.place;
}

/** Puts a decision down. What a file says beside it stays, comments as well. */
export async function decide(place: DecisionPlace, { setting, next, inFile }: Decision): Promise<void> {
  if (place.kind === 'settings') {
    const configuration = vscode.workspace.getConfiguration(section, place.scope);
    await configuration.update(setting, next(valueAt(configuration, setting, place.target)), place.target);
    return;
  }
  // What is being written in an editor is not written over.
  const open = vscode.workspace.textDocuments.find(
    ({ uri, isDirty }) => isDirty && uri.toString() === place.uri.toString(),
  );
  if (open) {
    const edit = new vscode.WorkspaceEdit();
    const all = new vscode.Range(0, 0, open.lineCount, 0);
    edit.replace(open.uri, all, inFile(open.getText()));
    await vscode.workspace.applyEdit(edit);
    return;
  }
  const text = await readIfThere(place.uri);
  await vscode.workspace.fs.writeFile(place.uri, new TextEncoder().encode(inFile(text ?? '')));
}

/** The text of a file; `undefined` when there is none. */
export async function readIfThere(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** The nearest file that holds for the document; where there is none, the one that would hold for its whole workspace folder. */
async function fileItems(document: vscode.TextDocument): Promise<readonly PlaceItem[]> {
  const top = vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!top) return [];
  const isInside = !document.isUntitled && vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
  const folders = isInside ? foldersUpward(parentOf(document.uri.path), top.path) : [top.path];
  for (const folder of folders) {
    const uri = vscode.Uri.joinPath(top.with({ path: folder }), configurationName);
    if ((await readIfThere(uri)) !== undefined) return [fileItem(uri, '')];
  }
  return [fileItem(vscode.Uri.joinPath(top, configurationName), vscode.l10n.t('a new file'))];
}

function fileItem(uri: vscode.Uri, description: string): PlaceItem {
  const { l10n, workspace } = vscode;
  return {
    label: l10n.t('Everybody who writes here'),
    description:
      description === '' ? workspace.asRelativePath(uri) : `${workspace.asRelativePath(uri)}, ${description}`,
    detail: l10n.t('In the configuration file. The command line goes by it as well.'),
    place: { kind: 'file', uri },
  };
}

function settingsItems(document: vscode.TextDocument): readonly PlaceItem[] {
  const { l10n, ConfigurationTarget } = vscode;
  const mine: PlaceItem = {
    label: l10n.t('Only me, everywhere'),
    detail: l10n.t('In my own settings.'),
    place: { kind: 'settings', target: ConfigurationTarget.Global, scope: undefined },
  };
  if (!vscode.workspace.workspaceFolders) return [mine];
  const here: PlaceItem = {
    label: l10n.t('This workspace'),
    detail: l10n.t('In the settings of the workspace.'),
    place: { kind: 'settings', target: ConfigurationTarget.Workspace, scope: document.uri },
  };
  return [here, mine];
}

function valueAt(
  configuration: vscode.WorkspaceConfiguration,
  setting: string,
  target: vscode.ConfigurationTarget,
): unknown {
  const values = configuration.inspect<unknown>(setting);
  return target === vscode.ConfigurationTarget.Global ? values?.globalValue : values?.workspaceValue;
}
