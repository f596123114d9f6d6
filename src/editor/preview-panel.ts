import * as vscode from 'vscode';
import type { Analysis } from '../engine';
import { findingViews, offerIn, stepViews } from '../preview/offers';
import { toPostView } from '../preview/post-view';
import {
  type BeforeChoice,
  type FromPreview,
  type Notice,
  parseFromPreview,
  type PostView,
  type ToPreview,
} from '../preview/protocol';
import { applySuggestion } from './apply-suggestion';
import { toRange, toSpan } from './convert';
import { describePost } from './describe-post';
import { displayLanguage } from './display-language';
import { kindName } from './kind-name';
import type { AnalysedPost, PostAnalyser } from './post-analyser';
import { formatOf } from './posts';
import { beforeOf, type Opened } from './preview-before';
import { showPost } from './preview-place';
import { exportedPage, saveAs } from './preview-export';
import { hasGit } from './preview-git';
import { previewPage, resourceRoots } from './preview-page';
import { readPicture } from './preview-pictures';
import { reportOf } from './report';
import { previewTexts } from './preview-texts';

/** What every panel works with. */
export interface PreviewServices {
  readonly extensionUri: vscode.Uri;
  readonly analyser: PostAnalyser;
  readonly log: vscode.LogOutputChannel;
}

/** How much text is sent for each millisecond of waiting after a keystroke: a long post not at every key. */
const charactersPerMillisecond = 4000;

/** Milliseconds after what is said of a post until its next step is worked out. Chosen: who goes on writing isn't kept waiting. */
const stepPause = 500;

/** UTF-16 units from which a document is too long to be a post; the analyser leaves it alone. */
const longestPost = 1_000_000;

/** One preview: shows a post and follows it. It stays with its post when another editor than a post's becomes active. */
export class PreviewPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #services: PreviewServices;
  #shown: AnalysedPost | undefined;
  #opened: Opened | undefined;
  #isLocked: boolean;
  #showsRemotePictures = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #thinking: ReturnType<typeof setTimeout> | undefined;
  /** Where the page scrolled an editor to: that isn't told back. */
  #isScrolledByPage = false;

  constructor(panel: vscode.WebviewPanel, services: PreviewServices, isLocked: boolean) {
    this.#panel = panel;
    this.#services = services;
    this.#isLocked = isLocked;
    panel.iconPath = vscode.Uri.joinPath(services.extensionUri, 'media', 'icon.png');
    panel.webview.options = { enableScripts: true, localResourceRoots: resourceRoots(services.extensionUri) };
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.onDidChangeViewState(() => this.#render());
    panel.onDidDispose(() => this.#stopTimers());
    this.#setPage();
  }

  /** Called when the writer closes it. */
  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  /** Whether it is the one in front that the keyboard is in. */
  get isActive(): boolean {
    return this.#panel.active;
  }

  /** Whether it stays with its post whatever editor becomes active. */
  get isLocked(): boolean {
    return this.#isLocked;
  }

  /** Whether it has been shown a post yet. */
  get hasPost(): boolean {
    return this.#shown !== undefined;
  }

  lock(isLocked: boolean): void {
    this.#isLocked = isLocked;
    this.#setTitle();
    this.#render();
  }

  /** Brings it to the front; the keyboard stays where it is. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Where the other editor holds no post, the preview stays with the one it has. */
  follow(document: vscode.TextDocument | undefined): void {
    if (!document || (this.#isLocked && this.#shown && !this.shows(document))) return;
    const analysis = this.#services.analyser.analysisOf(document);
    if (analysis) this.showPost({ document, version: document.version, analysis });
    else if (!this.#shown && formatOf(document)) this.#notify(noticeFor(document), document);
  }

  showPost(post: AnalysedPost): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    const uri = post.document.uri.toString();
    if (this.#opened?.uri !== uri) {
      this.#opened = { uri, analysis: post.analysis };
      this.#showsRemotePictures &&= this.#allowNoMore();
    }
    this.#shown = post;
    this.#setTitle();
    this.#render();
  }

  /** By address: a post that was closed and opened again is another document. */
  shows({ uri }: vscode.TextDocument): boolean {
    return this.#shown?.document.uri.toString() === uri.toString();
  }

  /** While the writer types, the text follows at once; what is said about it comes at the next pause. */
  followTyping(document: vscode.TextDocument): void {
    if (!this.shows(document) || !this.#panel.visible) return;
    clearTimeout(this.#thinking);
    if (this.#typing) return;
    const delay = (this.#shown?.analysis.text.length ?? 0) / charactersPerMillisecond;
    this.#typing = setTimeout(() => {
      this.#typing = undefined;
      const analysis = this.#services.analyser.analysisOf(document);
      if (!analysis) return this.#notify(noticeFor(document), document);
      this.#shown = { document, version: document.version, analysis };
      this.#showShown(caretIn(document));
    }, delay);
  }

  /** The document is closed, or no post any more. */
  clear(uri: vscode.Uri): void {
    const shown = this.#shown?.document;
    if (shown?.uri.toString() !== uri.toString()) return;
    this.#notify(shown.isClosed ? 'isClosed' : noticeFor(shown), shown);
  }

  revealCaret(editor: vscode.TextEditor): void {
    const about = this.#aboutShown(editor.document);
    if (about) this.#post({ type: 'revealOffset', ...about, offset: toSpan(editor.document, editor.selection).end });
  }

  /** Brings what stands at the top of an editor to the top of the page. */
  followScrolling({ document, visibleRanges }: vscode.TextEditor): void {
    const about = this.#aboutShown(document);
    const [first] = visibleRanges;
    if (!about || !first) return;
    if (this.#isScrolledByPage) {
      this.#isScrolledByPage = false;
      return;
    }
    this.#post({ type: 'scrollToOffset', ...about, offset: document.offsetAt(first.start) });
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** While the writer types, the post that is shown is older; the next one follows. */
  #aboutShown(document: vscode.TextDocument): About | undefined {
    if (this.#shown?.document !== document || this.#shown.version !== document.version) return undefined;
    return { uri: document.uri.toString(), version: document.version };
  }

  #stopTimers(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#thinking);
  }

  #allowNoMore(): boolean {
    this.#showsRemotePictures = false;
    this.#setPage();
    return false;
  }

  #setPage(): void {
    const { webview } = this.#panel;
    webview.html = previewPage(webview, this.#services.extensionUri, this.#showsRemotePictures);
  }

  /** Which post it is on, also while another tab is in front. */
  #setTitle(): void {
    if (!this.#shown) return;
    const name = nameOf(this.#shown.document);
    this.#panel.title = this.#isLocked ? vscode.l10n.t('[Preview] {0}', name) : vscode.l10n.t('Preview {0}', name);
  }

  #notify(notice: Notice, document: vscode.TextDocument): void {
    this.#post({ type: 'showNotice', notice, name: nameOf(document) });
  }

  /** What is out of sight can wait until it is looked at. */
  #render(): void {
    if (!this.#shown || !this.#panel.visible) return;
    this.#showShown(undefined);
    const { document, version, analysis } = this.#shown;
    this.#sendStepSoon({ uri: document.uri.toString(), version }, analysis);
    const editor = vscode.window.activeTextEditor;
    if (editor?.document === document) this.revealCaret(editor);
    if (document.isClosed) this.#notify('isClosed', document);
  }

  /** The next step takes work: it waits until the writer has stopped for a while. */
  #sendStepSoon(about: About, analysis: Analysis): void {
    clearTimeout(this.#thinking);
    this.#thinking = setTimeout(() => {
      const steps = stepViews(analysis, displayLanguage(), kindName, false);
      this.#post({ type: 'showSteps', ...about, steps, isAll: false });
    }, stepPause);
  }

  #showShown(typingAt: number | undefined): void {
    if (!this.#shown || !this.#panel.visible) return;
    const { document, version, analysis } = this.#shown;
    const name = nameOf(document);
    this.#post({
      type: 'showPost',
      uri: document.uri.toString(),
      version,
      post: viewOf(name, analysis, typingAt),
      isLocked: this.#isLocked,
      showsRemotePictures: this.#showsRemotePictures,
    });
  }

  #post(message: ToPreview): void {
    void this.#panel.webview.postMessage(message);
  }

  #receive(value: unknown): void {
    const message = parseFromPreview(value);
    if (!message) return this.#services.log.warn('The preview sent a message that is not understood.');
    if (message.type === 'ready') {
      this.#post({ type: 'configure', language: displayLanguage(), texts: previewTexts(), hasGit: hasGit() });
      return this.#render();
    }
    const shown = this.#shown;
    // What is about another post or another version is too late.
    if (shown?.document.uri.toString() !== message.uri || shown.version !== message.version) return;
    this.#answer(shown, message).catch((error: unknown) => {
      this.#services.log.error(`The preview's ${message.type} failed:`, error);
      void vscode.window.showErrorMessage(vscode.l10n.t('Two-Way could not do that.'));
    });
  }

  async #answer(shown: AnalysedPost, message: Exclude<FromPreview, { type: 'ready' }>): Promise<void> {
    const { document, version, analysis } = shown;
    const about = { uri: document.uri.toString(), version };
    switch (message.type) {
      case 'placeChosen':
        return await goTo(shown, message.offset);
      case 'moreStepsWanted': {
        const steps = stepViews(analysis, displayLanguage(), kindName, true);
        return this.#post({ type: 'showSteps', ...about, steps, isAll: true });
      }
      case 'offersWanted': {
        const offers = findingViews(analysis, message.finding, displayLanguage(), kindName);
        return this.#post({ type: 'showOffers', ...about, finding: message.finding, offers });
      }
      case 'offerTaken':
        return await take(shown, message.offer);
      case 'scrolled':
        return this.#scrollEditor(document, message.offset);
      case 'lockChanged':
        return this.lock(message.isLocked);
      case 'beforeChosen':
        return await this.#showBefore(shown, message.choice);
      case 'remotePicturesAllowed':
        this.#showsRemotePictures = true;
        return this.#setPage();
      case 'pictureWanted': {
        const data = await readPicture(document.uri, message.address);
        return this.#post({ type: 'showPicture', ...about, address: message.address, ...(data ? { data } : {}) });
      }
      case 'exportChosen':
        return await this.#export(shown, message.format);
      case 'renderedForExport': {
        const page = await exportedPage(this.#services.extensionUri, nameOf(document), displayLanguage(), message.html);
        await saveAs(document.uri, 'html', page);
      }
    }
  }

  #scrollEditor(document: vscode.TextDocument, offset: number): void {
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    if (!editor) return;
    const range = toRange(document, { start: offset, end: offset });
    if (editor.visibleRanges[0]?.start.line === range.start.line) return;
    this.#isScrolledByPage = true;
    editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
  }

  async #showBefore({ document, analysis }: AnalysedPost, choice: BeforeChoice): Promise<void> {
    const before = await beforeOf(document.uri, analysis, choice, this.#opened);
    // Typing goes on meanwhile: it is shown beside what is there now.
    if (!this.#shown) return;
    const about = { uri: document.uri.toString(), version: this.#shown.version };
    const post = before && viewOf(nameOf(document), before.analysis, undefined);
    this.#post({ type: 'showBefore', ...about, choice, label: before?.label ?? '', ...(post ? { before: post } : {}) });
  }

  async #export({ document, version, analysis }: AnalysedPost, format: 'report' | 'html' | 'markdown'): Promise<void> {
    switch (format) {
      case 'report':
        await vscode.env.clipboard.writeText(reportOf(analysis, nameOf(document)));
        vscode.window.setStatusBarMessage(vscode.l10n.t('Two-Way: report copied.'), 3000);
        return;
      case 'markdown':
        await saveAs(document.uri, 'md', reportOf(analysis, nameOf(document)));
        return;
      case 'html':
        this.#post({ type: 'renderForExport', uri: document.uri.toString(), version });
    }
  }
}

interface About {
  readonly uri: string;
  readonly version: number;
}

function viewOf(name: string, analysis: Analysis, typingAt: number | undefined): PostView {
  const { counts, detail } = describePost(analysis);
  return toPostView(analysis, { name, summary: `${detail} ${counts}.`, displayLanguage: displayLanguage(), typingAt });
}

function nameOf({ uri }: vscode.TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function noticeFor(document: vscode.TextDocument): Notice {
  return document.getText().length > longestPost ? 'tooLong' : 'notAPost';
}

function caretIn(document: vscode.TextDocument): number | undefined {
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  return editor && document.offsetAt(editor.selection.active);
}

/** Puts the caret there, in the editor that shows the post, and opens one if there is none. */
async function goTo(
  { document: { uri, isClosed, isUntitled }, analysis }: AnalysedPost,
  offset: number,
): Promise<void> {
  if (isClosed && isUntitled) return; // gone for good
  const document = await vscode.workspace.openTextDocument(uri);
  // The document is open now, so that the preview is about to show what has become of it.
  if (document.getText() === analysis.text) await showPost(uri, offset);
}

async function take({ document, analysis }: AnalysedPost, ref: Parameters<typeof offerIn>[1]): Promise<void> {
  const suggestion = offerIn(analysis, ref);
  if (!suggestion || (document.isClosed && document.isUntitled)) return;
  const editor = await showPost(document.uri);
  const isCurrent = editor.document.getText() === analysis.text;
  if (!isCurrent) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The post has changed meanwhile. Please choose again.'));
  } else if (!(await applySuggestion(editor, suggestion))) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This document can’t be changed.'));
  }
}
