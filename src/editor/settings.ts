import * as vscode from 'vscode';
import { parseSettings, type Settings } from '../engine';

/** Where our settings stand in the writer's. */
export const section = 'twoWay';

/** VS Code's word for "whatever the resource"; with `undefined` it warns that one is missing. */
const everywhere = null;

/** The settings that hold for a document. What can't be used counts as not set; `reportSettingsProblems` says so. */
export function settingsOf({ uri }: Pick<vscode.TextDocument, 'uri'>): Settings {
  return read(uri).settings;
}

/** Calls back whenever the writer changes one of our settings. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener();
  });
}

/** Names in the log the settings that can't be used, now and after every change. */
export function reportSettingsProblems(log: vscode.LogOutputChannel): vscode.Disposable {
  const report = (): void => {
    for (const { path, message } of read(everywhere).problems) log.warn(`Setting ${section}.${path}: ${message}`);
  };
  report();
  return onDidChangeSettings(report);
}

function read(scope: vscode.ConfigurationScope | typeof everywhere): ReturnType<typeof parseSettings> {
  const configuration = vscode.workspace.getConfiguration(section, scope);
  return parseSettings(toSettings((key) => configuration.get<unknown>(key)));
}

/** Settings as VS Code hands them out, in the shape of a configuration file. An empty text there stands for what nobody has decided. */
function toSettings(get: (key: string) => unknown): Readonly<Record<string, unknown>> {
  const decided = (key: string): unknown => (get(key) === '' ? undefined : get(key));
  return {
    language: get('language'),
    channel: decided('channel'),
    audience: decided('audience'),
    organisation: { names: get('organisation.names'), spokesperson: decided('organisation.spokesperson') },
    rules: get('rules'),
    include: get('include'),
    exclude: get('exclude'),
    allow: get('allow'),
    phrases: get('phrases'),
    questions: get('questions'),
  };
}
