import * as vscode from 'vscode';
import { combineSettings } from '../config/combine-settings';
import {
  type Configuration,
  configurationName,
  describeProblem,
  findConfiguration,
  parentOf,
  takesForPost,
  takesForPostFrom,
} from '../config/resolve-settings';
import { isUsuallyPost } from '../config/usual-posts';
import type { Settings, TextFormat } from '../engine';
import { ConfigurationDiagnostics } from './configuration-diagnostics';
import { onDidChangeSettings, settingsOf } from './settings';

/** A document, or a file that could be one. */
export type PostPlace = Pick<vscode.TextDocument, 'uri' | 'isUntitled'>;

/** What has been read, by the address of a folder. */
class KnownConfigurations {
  readonly loading = new Map<string, Promise<void>>();
  /** A folder without a configuration has `undefined`. */
  readonly loaded = new Map<string, Configuration | undefined>();
  /** The files whose problems have been named. */
  readonly named = new Set<string>();
}

/** Knows what has been decided about each document: in the nearest `.two-way.json`, and after it in the writer's settings. */
export class Configurations implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #diagnostics = new ConfigurationDiagnostics();
  readonly #onDidChange = new vscode.EventEmitter<void>();
  /** Replaced when it no longer holds. */
  #known = new KnownConfigurations();
  readonly #subscriptions: vscode.Disposable;

  /** A configuration file or a setting has changed; what was loaded is forgotten. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    const forget = (): void => this.forget();
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${configurationName}`);
    this.#subscriptions = vscode.Disposable.from(
      this.#diagnostics,
      this.#onDidChange,
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      // Not every file system tells of its changes, and none of files outside the workspace.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (isConfiguration(uri)) forget();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.#loadIfConfiguration(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
      onDidChangeSettings(() => this.#onDidChange.fire()),
    );
    for (const document of vscode.workspace.textDocuments) this.#loadIfConfiguration(document);
  }

  /** Forgets what was read; it is read again when it is asked for. */
  forget(): void {
    this.#known = new KnownConfigurations();
    this.#diagnostics.clear();
    this.#onDidChange.fire();
    for (const document of vscode.workspace.textDocuments) this.#loadIfConfiguration(document);
  }

  /** Whether the document's configuration is known. While it isn't, nothing can be said of the document. */
  isLoaded(document: PostPlace): boolean {
    const folder = folderOf(document);
    return !folder || this.#known.loaded.has(folder.toString());
  }

  /** Reads the document's configuration, unless it is known already. */
  async load(document: PostPlace): Promise<void> {
    // Again when it changes while it is read.
    for (let folder = folderOf(document); folder && !this.isLoaded(document); folder = folderOf(document)) {
      await this.#loadOnce(folder, this.#known);
    }
  }

  /** The file that decides for the document, as far as it is loaded; `undefined` when there is none. */
  fileFor(document: PostPlace): vscode.Uri | undefined {
    const folder = folderOf(document);
    const configuration = this.#configurationOf(document);
    return folder && configuration && folder.with({ path: configuration.file });
  }

  /** The settings that hold for the document, as far as its configuration is loaded. */
  settingsOf(document: PostPlace): Settings {
    const own = settingsOf(document);
    const configured = this.#configurationOf(document)?.settings;
    return configured ? combineSettings(configured, own) : own;
  }

  /**
   * Whether the document is to be read as a post, by its configuration, the settings and its name. One that isn't saved has no name
   * yet: Markdown is a post, and text may be anything.
   */
  takesForPost(document: PostPlace, format: TextFormat): boolean {
    if (document.isUntitled) return format === 'markdown';
    const { path } = document.uri;
    const configuration = this.#configurationOf(document);
    const decided = (configuration && takesForPost(configuration, path)) ?? takesForPostBySettings(document);
    return decided ?? isUsuallyPost(path, format);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Who opens a configuration file wants to see what is wrong with it, also where no post of its folder is open. */
  #loadIfConfiguration(document: vscode.TextDocument): void {
    if (isConfiguration(document.uri)) void this.load(document);
  }

  /** Posts of one folder wait for the same reading. */
  #loadOnce(folder: vscode.Uri, known: KnownConfigurations): Promise<void> {
    const { loading, loaded, named } = known;
    const key = folder.toString();
    const load = async (): Promise<void> => {
      const configuration = await this.#find(folder);
      loaded.set(key, configuration);
      if (!configuration || named.has(configuration.file)) return;
      named.add(configuration.file);
      if (known === this.#known) this.#diagnostics.show(folder.with({ path: configuration.file }), configuration);
      for (const problem of configuration.problems) this.#log.warn(describeProblem(configuration.file, problem));
    };
    const promise = loading.get(key) ?? load();
    loading.set(key, promise);
    return promise;
  }

  #find(folder: vscode.Uri): Promise<Configuration | undefined> {
    const top = vscode.workspace.getWorkspaceFolder(folder)?.uri.path ?? folder.path;
    return findConfiguration(folder.path, top, (path) => this.#readText(folder.with({ path })));
  }

  /** `undefined` for a file that isn't there. One that can't be read decides nothing either, and is named in the log. */
  async #readText(uri: vscode.Uri): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
      if (!isMissing) this.#log.warn(`${uri.toString()} can't be read:`, error);
      return undefined;
    }
  }

  #configurationOf(document: PostPlace): Configuration | undefined {
    const folder = folderOf(document);
    return folder && this.#known.loaded.get(folder.toString());
  }
}

function isConfiguration({ path }: vscode.Uri): boolean {
  return path.endsWith(`/${configurationName}`);
}

/** By the writer's settings, whose globs begin at the workspace folder: outside of one they name nothing. */
function takesForPostBySettings(document: PostPlace): boolean | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return folder && takesForPostFrom(folder.uri.path, settingsOf(document), document.uri.path);
}

/** The folder whose configuration holds: for a document that isn't saved, the only one of the workspace. */
function folderOf({ isUntitled, uri }: PostPlace): vscode.Uri | undefined {
  if (!isUntitled) return uri.with({ path: parentOf(uri.path), query: '', fragment: '' });
  const [folder, ...others] = vscode.workspace.workspaceFolders ?? [];
  return others.length === 0 ? folder?.uri : undefined;
}
