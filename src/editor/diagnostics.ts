import * as vscode from 'vscode';
import { type Analysis, type Finding, sentenceAt, type Span } from '../engine';
import { toRange } from './convert';
import { toDiagnostic, toNotice } from './finding-diagnostic';
import type { AnalysedPost, PostAnalyser } from './post-analyser';
import { readableFormatOf } from './posts';
import { pauseOf, runOf } from './run';

/** Findings shown for one post. Chosen: more than anybody works through before asking again. */
const mostFindings = 100;

/** What is shown for a document, and why not more. */
interface Shown {
  /** The latest analysis, also of what isn't shown yet. */
  latest?: AnalysedPost;
  /** What names the findings that are shown, wherever they move to. */
  keys: ReadonlySet<string>;
  /** Runs while the writer types, and for a pause after that. */
  typing?: ReturnType<typeof setTimeout>;
  /** Where the sentences begin that are being typed. */
  typedAt?: string;
  /** The version for which the writer asked. */
  askedFor?: number;
}

/**
 * Shows the findings of every open post as squiggles and in the Problems view, when the writer wants them: nothing new appears in
 * the sentence that is being typed until the caret leaves it or the writer pauses.
 */
export class FindingDiagnostics implements vscode.Disposable {
  readonly #analyser: PostAnalyser;
  readonly #collection = vscode.languages.createDiagnosticCollection('two-way');
  readonly #shown = new Map<string, Shown>();
  readonly #subscriptions: vscode.Disposable;

  constructor(analyser: PostAnalyser) {
    this.#analyser = analyser;
    this.#subscriptions = vscode.Disposable.from(
      this.#collection,
      analyser.onDidAnalyse((post) => {
        this.#stateOf(post.document).latest = post;
        this.#update(post.document);
      }),
      analyser.onDidClear((uri) => this.#clear(uri)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#noteTyping(event)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#noteCaret(textEditor.document)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#endAllTyping()),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (this.#shown.has(keyOf(document.uri))) void this.#analyser.analyseNow(document);
      }),
    );
  }

  /** Of an analysis of the document as it stands, the findings that the writer sees. */
  shownOf({ uri }: vscode.TextDocument, analysis: Analysis): readonly Finding[] {
    const keys = this.#shown.get(keyOf(uri))?.keys;
    return keys ? analysis.findings.filter((finding) => keys.has(nameOf(analysis, finding))) : [];
  }

  /** Shows what there is now, because the writer asked. The analysis is that of the document as it stands. */
  show(document: vscode.TextDocument): void {
    const shown = this.#stateOf(document);
    shown.askedFor = document.version;
    this.#endTyping(shown);
    this.#update(document);
  }

  dispose(): void {
    for (const shown of this.#shown.values()) this.#endTyping(shown);
    this.#subscriptions.dispose();
  }

  #stateOf({ uri }: vscode.TextDocument): Shown {
    const key = keyOf(uri);
    const shown = this.#shown.get(key) ?? { keys: new Set() };
    this.#shown.set(key, shown);
    return shown;
  }

  #clear(uri: vscode.Uri): void {
    const shown = this.#shown.get(keyOf(uri));
    if (shown) this.#endTyping(shown);
    this.#shown.delete(keyOf(uri));
    this.#collection.delete(uri);
  }

  #update(document: vscode.TextDocument): void {
    const shown = this.#stateOf(document);
    const { latest } = shown;
    if (latest?.version !== document.version) return;
    const isAsked = shown.askedFor === document.version;
    switch (runOf(document)) {
      case 'onType':
        return this.#publish(latest, shown, this.#isQuiet(latest, shown));
      case 'onSave':
        if (isAsked || !document.isDirty) this.#publish(latest, shown, noneIsQuiet);
        return;
      case 'manual':
        if (isAsked) this.#publish(latest, shown, noneIsQuiet);
        else if (shown.askedFor === undefined) this.#publish(latest, shown, allAreQuiet);
    }
  }

  #publish({ document, analysis }: AnalysedPost, shown: Shown, isQuiet: (finding: Finding) => boolean): void {
    const found = analysis.findings.filter((finding) => !isQuiet(finding));
    const findings = found.slice(0, mostFindings);
    shown.keys = new Set(findings.map((finding) => nameOf(analysis, finding)));
    const rangeOf = (span: Span): vscode.Range => toRange(document, span);
    const diagnostics = findings.map((finding) => toDiagnostic(document.uri, rangeOf, analysis, finding));
    if (found.length > mostFindings) diagnostics.push(toNotice(mostFindings, found.length));
    this.#collection.set(document.uri, diagnostics);
  }

  /** What is not to be shown yet. What was shown already stays: to see it vanish and come back would be worse. */
  #isQuiet({ document, analysis }: AnalysedPost, shown: Shown): (finding: Finding) => boolean {
    if (shown.typing === undefined || !isActive(document)) return noneIsQuiet;
    const typed = typedSentences(document, analysis);
    shown.typedAt = placesOf(typed);
    return (finding) =>
      !shown.keys.has(nameOf(analysis, finding)) &&
      // Whether a post as a whole lacks something can't be said in the middle of a sentence.
      (finding.scope === 'post' || typed.some((sentence) => touches(finding.span, sentence)));
  }

  #noteTyping({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    // What is undone or redone is not typed. What isn't read yet may be a post.
    if (contentChanges.length === 0 || reason !== undefined || readableFormatOf(document) === undefined) return;
    const shown = this.#stateOf(document);
    clearTimeout(shown.typing);
    shown.typing = setTimeout(() => {
      this.#endTyping(shown);
      this.#update(document);
    }, pauseOf(document));
  }

  /** The caret has left what was being typed. */
  #noteCaret(document: vscode.TextDocument): void {
    const shown = this.#shown.get(keyOf(document.uri));
    // While the text is newer than what is known of it, the caret has moved because of what was typed.
    if (shown?.typing === undefined || shown.typedAt === undefined || shown.latest?.version !== document.version)
      return;
    if (placesOf(typedSentences(document, shown.latest.analysis)) === shown.typedAt) return;
    this.#endTyping(shown);
    this.#update(document);
  }

  #endAllTyping(): void {
    for (const shown of this.#shown.values()) {
      if (shown.typing === undefined) continue;
      this.#endTyping(shown);
      if (shown.latest) this.#update(shown.latest.document);
    }
  }

  #endTyping(shown: Shown): void {
    clearTimeout(shown.typing);
    delete shown.typing;
    delete shown.typedAt;
  }
}

function noneIsQuiet(): boolean {
  return false;
}

function allAreQuiet(): boolean {
  return true;
}

/** The sentences with a caret in them or right behind them. */
function typedSentences(document: vscode.TextDocument, analysis: Analysis): readonly Span[] {
  const carets = vscode.window.activeTextEditor?.selections ?? [];
  return carets.flatMap(({ active }) => sentenceAt(analysis, document.offsetAt(active)) ?? []);
}

function placesOf(sentences: readonly Span[]): string {
  return sentences.map(({ start }) => start).join();
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The rule and the words: what stays the same when the text around them is edited. */
function nameOf({ text }: Analysis, { ruleId, span }: Finding): string {
  return `${ruleId} ${text.slice(span.start, span.end)}`;
}

function isActive(document: vscode.TextDocument): boolean {
  return vscode.window.activeTextEditor?.document === document;
}

function keyOf(uri: vscode.Uri): string {
  return uri.toString();
}
