import * as vscode from 'vscode';
import type { Analysis, TextFormat } from '../engine';
import type { ChosenPosts } from './chosen-posts';
import type { Configurations } from './configurations';
import { FollowedDrafts } from './followed-drafts';
import { FailureLog } from './log';
import { formatOf, readableFormatOf } from './posts';

/**
 * Milliseconds after the last keystroke. Long enough not to judge a sentence between two keys of an average typist (about 200 ms
 * apart), short enough to answer before the writer has moved on. No setting: what bothers a writer is a mark in the sentence that is
 * being typed, and for that there is one.
 */
const pause = 300;

/** After an analysis that took longer than a frame is shown, the pause is this many times as long, so that typing stays smooth. */
const restPerWork = 10;

/** UTF-16 units. A longer document is an export or a log, hardly a post, and would make typing slow. */
const longestPost = 1_000_000;

/** What Two-Way says of a document at one version. */
export interface AnalysedPost {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly analysis: Analysis;
}

/** Holds the latest analysis of each open post. */
export class PostAnalyser implements vscode.Disposable {
  readonly #onDidAnalyse = new vscode.EventEmitter<AnalysedPost>();
  readonly #onDidClear = new vscode.EventEmitter<vscode.Uri>();
  readonly #configurations: Configurations;
  readonly #chosen: ChosenPosts;
  readonly #log: vscode.LogOutputChannel;
  readonly #failureLog: FailureLog;
  readonly #latest = new Map<string, AnalysedPost>();
  readonly #drafts = new FollowedDrafts();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #tooLong = new Set<string>();
  /** Milliseconds that the last analysis took, by document. */
  readonly #work = new Map<string, number>();
  readonly #subscriptions: vscode.Disposable[] = [this.#onDidAnalyse, this.#onDidClear];

  /** A new analysis is there, once per version of a document and once more when settings change. */
  readonly onDidAnalyse = this.#onDidAnalyse.event;
  /** The document is no longer an open post. */
  readonly onDidClear = this.#onDidClear.event;

  constructor(configurations: Configurations, chosen: ChosenPosts, log: vscode.LogOutputChannel) {
    this.#configurations = configurations;
    this.#chosen = chosen;
    this.#log = log;
    this.#failureLog = new FailureLog(log);
  }

  /** Begins to follow the open documents. */
  start(): void {
    const { workspace } = vscode;
    this.#subscriptions.push(
      workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      workspace.onDidChangeTextDocument((event) => {
        this.#drafts.follow(event);
        this.#schedule(event.document, this.#pauseFor(event.document));
      }),
      workspace.onDidCloseTextDocument((document) => this.#clear(document)),
      this.#configurations.onDidChange(() => this.#startOver()),
      this.#chosen.onDidChange(() => this.#startOver()),
    );
    this.#startOver();
  }

  /**
   * What holds for the document as it stands now; computed when it isn't known yet. `undefined` for what is no post, and as long
   * as the document's configuration is not loaded.
   */
  analysisOf(document: vscode.TextDocument): Analysis | undefined {
    return this.#current(document)?.analysis;
  }

  /** Whether the document could be a post, be it taken for one or not. */
  canBeRead(document: vscode.TextDocument): boolean {
    return readableFormatOf(document) !== undefined && document.getText().length <= longestPost;
  }

  /** Like `analysisOf`, once the document's configuration is loaded. */
  async analysisWhenLoaded(document: vscode.TextDocument): Promise<Analysis | undefined> {
    if (this.#formatOf(document)) await this.#configurations.load(document);
    return this.analysisOf(document);
  }

  /** Like `analysisWhenLoaded`, and shows the result at once instead of at the next pause in typing. */
  async analyseNow(document: vscode.TextDocument): Promise<Analysis | undefined> {
    const analysis = await this.analysisWhenLoaded(document);
    this.#cancel(document);
    this.#publish(document);
    return analysis;
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #startOver(): void {
    this.#latest.clear();
    this.#drafts.forgetAll();
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  #schedule(document: vscode.TextDocument, milliseconds: number): void {
    this.#cancel(document);
    if (!this.#formatOf(document)) return;
    const timer = setTimeout(() => void work(), milliseconds);
    this.#timers.set(keyOf(document), timer);

    const work = async (): Promise<void> => {
      await this.#configurations.load(document);
      // A newer version and a change of settings have their own timers.
      if (this.#timers.get(keyOf(document)) !== timer) return;
      this.#timers.delete(keyOf(document));
      this.#publish(document);
    };
  }

  #publish(document: vscode.TextDocument): void {
    const post = this.#current(document);
    if (post) this.#onDidAnalyse.fire(post);
    else this.#onDidClear.fire(document.uri);
  }

  #current(document: vscode.TextDocument): AnalysedPost | undefined {
    const format = this.#formatOf(document);
    if (!format || document.isClosed || !this.#configurations.isLoaded(document)) return undefined;
    if (!(this.#chosen.isPost(document) ?? this.#configurations.takesForPost(document, format))) return undefined;
    const known = this.#latest.get(keyOf(document));
    if (known?.document === document && known.version === document.version) return known;

    const text = document.getText();
    if (this.#isTooLong(document, text)) return undefined;
    const settings = this.#configurations.settingsOf(document);
    const start = Date.now();
    const { analysis } = this.#drafts.draftOf(document, text, { format, settings });
    this.#work.set(keyOf(document), Date.now() - start);
    this.#failureLog.report(analysis.failures);
    const post = { document, version: document.version, analysis };
    this.#latest.set(keyOf(document), post);
    return post;
  }

  /** What the writer has called a post may also be one that can't be saved. */
  #formatOf(document: vscode.TextDocument): TextFormat | undefined {
    return this.#chosen.isPost(document) === true ? readableFormatOf(document) : formatOf(document);
  }

  #pauseFor(document: vscode.TextDocument): number {
    return Math.max(pause, restPerWork * (this.#work.get(keyOf(document)) ?? 0));
  }

  #isTooLong(document: vscode.TextDocument, text: string): boolean {
    if (text.length <= longestPost) return false;
    this.#drafts.forget(document);
    if (!this.#tooLong.has(keyOf(document))) {
      this.#tooLong.add(keyOf(document));
      this.#log.info(`${keyOf(document)} is left alone: it has more than ${longestPost} characters.`);
    }
    return true;
  }

  #clear(document: vscode.TextDocument): void {
    this.#cancel(document);
    this.#latest.delete(keyOf(document));
    this.#drafts.forget(document);
    this.#tooLong.delete(keyOf(document));
    this.#work.delete(keyOf(document));
    this.#onDidClear.fire(document.uri);
  }

  #cancel(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(keyOf(document)));
    this.#timers.delete(keyOf(document));
  }
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}
