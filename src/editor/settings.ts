import * as vscode from 'vscode';
import { parseSettings, type Settings } from '../engine';

/** Where our settings stand in the writer's. */
const section = 'twoWay';

/** VS Code's word for "whatever the resource"; with `undefined` it warns that one is missing. */
const everywhere = null;

/** The settings that hold for a document. What can't be used counts as not set; `reportSettingsProblems` says so. */
export function settingsOf(document: vscode.TextDocument): Settings {
  return read(document).settings;
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
  return parseSettings({
    language: configuration.get<unknown>('language'),
    rules: configuration.get<unknown>('rules'),
  });
}
