import * as vscode from 'vscode';
import { formatOfName, postFiles } from '../config/format-of-name';
import { type Analysis, analyse } from '../engine';
import type { Configurations } from './configurations';
import { rangesIn } from './convert';
import { toDiagnostic } from './finding-diagnostic';
import type { PostAnalyser } from './post-analyser';

/** What is known of one post of the workspace. */
export interface CheckedPost {
  readonly uri: vscode.Uri;
  readonly analysis: Analysis;
}

/** Folders that hold other people's texts, or none. */
const passedOver = /\/(?:node_modules|\.[^/]+)\//;

/** Reads the posts of the workspace that no editor shows, and keeps what it found up to date. Nothing is read before it is asked for. */
export class WorkspaceCheck implements vscode.Disposable {
  readonly #configurations: Configurations;
  readonly #analyser: PostAnalyser;
  readonly #log: vscode.LogOutputChannel;
  readonly #collection = vscode.languages.createDiagnosticCollection('two-way-workspace');
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #posts = new Map<string, CheckedPost>();
  readonly #subscriptions: vscode.Disposable[];
  #isWatching = false;
  #runs = 0;

  /** Something else is known of the workspace's posts. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(configurations: Configurations, analyser: PostAnalyser, log: vscode.LogOutputChannel) {
    this.#configurations = configurations;
    this.#analyser = analyser;
    this.#log = log;
    this.#subscriptions = [
      this.#collection,
      this.#onDidChange,
      // What an editor shows is marked there.
      analyser.onDidAnalyse(({ document: { uri }, analysis }) => {
        this.#collection.delete(uri);
        if (vscode.workspace.getWorkspaceFolder(uri)) this.#keep({ uri, analysis });
      }),
      analyser.onDidClear((uri) => void this.#checkAgain(uri)),
      configurations.onDidChange(() => {
        if (this.#isWatching) void this.checkAll(() => undefined, new vscode.CancellationTokenSource().token);
      }),
    ];
  }

  /** The posts that are known, by path. */
  get posts(): readonly CheckedPost[] {
    return [...this.#posts.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  /**
   * Reads every post of the workspace, one after the other: the editor stays free between them.
   * @param onProgress hears how many of how many files have been looked at
   */
  async checkAll(
    onProgress: (done: number, all: number) => void,
    token: vscode.CancellationToken,
  ): Promise<readonly CheckedPost[]> {
    this.#watch();
    const found = await vscode.workspace.findFiles(postFiles, undefined, undefined, token);
    const files = found.filter(({ path }) => !passedOver.test(path));
    const gone = new Set(this.#posts.keys());
    const run = ++this.#runs;
    for (const [index, uri] of files.entries()) {
      // Also when everything is read anew, because something else has been decided.
      if (token.isCancellationRequested || run !== this.#runs) return this.posts;
      onProgress(index, files.length);
      gone.delete(uri.toString());
      await this.#check(uri);
    }
    for (const key of gone) this.#forget(vscode.Uri.parse(key));
    return this.posts;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #check(uri: vscode.Uri): Promise<void> {
    const text = await this.#read(uri);
    const place = { uri, isUntitled: false };
    const format = formatOfName(uri.path);
    // From here on nobody is waited for: neither can what is loaded be forgotten, nor an editor open the post meanwhile.
    await this.#configurations.load(place);
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    const live = document && this.#analyser.analysisOf(document);
    if (live) return this.#keep({ uri, analysis: live });
    if (text === undefined || !this.#configurations.takesForPost(place, format)) return this.#forget(uri);
    const analysis = analyse(text, { format, settings: this.#configurations.settingsOf(place) });
    const rangeOf = rangesIn(text);
    this.#collection.set(
      uri,
      analysis.findings.map((finding) => toDiagnostic(uri, rangeOf, analysis, finding)),
    );
    this.#keep({ uri, analysis });
  }

  /** One that was known and is no longer shown by an editor. */
  async #checkAgain(uri: vscode.Uri): Promise<void> {
    if (this.#posts.has(uri.toString()) && this.#isWatching) await this.#check(uri);
    else this.#forget(uri);
  }

  #keep(post: CheckedPost): void {
    this.#posts.set(post.uri.toString(), post);
    this.#onDidChange.fire();
  }

  #forget(uri: vscode.Uri): void {
    this.#collection.delete(uri);
    if (this.#posts.delete(uri.toString())) this.#onDidChange.fire();
  }

  async #read(uri: vscode.Uri): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      this.#log.warn(`${uri.toString()} can't be read:`, error);
      return undefined;
    }
  }

  /** From the first check on, what is written to files is followed. */
  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const watcher = vscode.workspace.createFileSystemWatcher(postFiles);
    const check = (uri: vscode.Uri): void => {
      if (!passedOver.test(uri.path)) void this.#check(uri);
    };
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(check),
      watcher.onDidChange(check),
      watcher.onDidDelete((uri) => this.#forget(uri)),
    );
  }
}
