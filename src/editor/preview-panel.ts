import * as vscode from 'vscode';
import { parseFromPreview, type ToPreview } from '../preview/protocol';
import { renderPost } from '../preview/render-post';
import { toRange, toSpan } from './convert';
import { describePost } from './describe-post';
import { displayLanguage } from './display-language';
import type { AnalysedPost, PostAnalyser } from './post-analyser';
import { previewPage, resourceRoots } from './preview-page';

const viewType = 'twoWay.preview';

/**
 * The preview: one panel that shows the active post and follows it. It stays with its post when another editor than a post's becomes
 * active, and when the post is closed.
 */
export class PreviewPanel implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #analyser: PostAnalyser;
  readonly #log: vscode.LogOutputChannel;
  readonly #subscriptions: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #shown: AnalysedPost | undefined;

  constructor(extensionUri: vscode.Uri, analyser: PostAnalyser, log: vscode.LogOutputChannel) {
    this.#extensionUri = extensionUri;
    this.#analyser = analyser;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      analyser.onDidAnalyse((post) => {
        if (isActive(post.document) || this.#isShown(post.document)) this.#showPost(post);
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor?.document)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#revealCaret(textEditor)),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state) => this.#restore(panel, state),
      }),
    );
  }

  /** Opens the preview beside the editor, or brings it to the front, and shows the post. */
  show(document: vscode.TextDocument | undefined): void {
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    if (this.#panel) this.#panel.reveal(undefined, true);
    else this.#adopt(vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Two-Way Preview'), beside));
    this.#follow(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#panel?.dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    panel.iconPath = vscode.Uri.joinPath(this.#extensionUri, 'media', 'icon.png');
    panel.webview.options = { enableScripts: true, localResourceRoots: resourceRoots(this.#extensionUri) };
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#shown = undefined;
    });
    panel.onDidChangeViewState(() => this.#render());
    panel.webview.html = previewPage(panel.webview, this.#extensionUri);
  }

  /** After a reload VS Code brings the panel back with what `main.ts` left in its state. */
  async #restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    this.#adopt(panel);
    const uri = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined;
    const remembered = typeof uri === 'string' ? await this.#open(uri) : undefined;
    const document = remembered ?? vscode.window.activeTextEditor?.document;
    const analysis = document && (await this.#analyser.analysisWhenLoaded(document));
    // The writer may have gone on to another post meanwhile.
    if (analysis && !this.#shown) this.#showPost({ document, version: document.version, analysis });
  }

  /** `undefined` for what is no longer there. */
  async #open(uri: string): Promise<vscode.TextDocument | undefined> {
    try {
      return await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
    } catch (error) {
      this.#log.info(`The preview showed ${uri}, which can't be opened any more:`, error);
      return undefined;
    }
  }

  /** Where the other editor holds no post, the preview stays with the one it has. */
  #follow(document: vscode.TextDocument | undefined): void {
    const analysis = this.#panel && document && this.#analyser.analysisOf(document);
    if (analysis) this.#showPost({ document, version: document.version, analysis });
  }

  #showPost(post: AnalysedPost): void {
    if (!this.#panel) return;
    this.#shown = post;
    this.#render();
  }

  /** What is out of sight can wait until it is looked at. */
  #render(): void {
    if (!this.#shown || !this.#panel?.visible) return;
    const { document, version, analysis } = this.#shown;
    const { counts, detail } = describePost(analysis);
    this.#post({
      type: 'showPost',
      uri: document.uri.toString(),
      version,
      summary: `${detail} ${counts}.`,
      html: renderPost(analysis, displayLanguage()),
    });
    const editor = vscode.window.activeTextEditor;
    if (editor?.document === document) this.#revealCaret(editor);
  }

  /** By address: a post that was closed and opened again is another document. */
  #isShown({ uri }: vscode.TextDocument): boolean {
    return this.#shown?.document.uri.toString() === uri.toString();
  }

  #revealCaret({ document, selection }: vscode.TextEditor): void {
    // While the writer types, the post that is shown is older; the next one follows with its caret.
    if (this.#shown?.document !== document || this.#shown.version !== document.version) return;
    const offset = toSpan(document, selection).end;
    this.#post({ type: 'revealOffset', uri: document.uri.toString(), version: document.version, offset });
  }

  #post(message: ToPreview): void {
    void this.#panel?.webview.postMessage(message);
  }

  #receive(value: unknown): void {
    const message = parseFromPreview(value);
    switch (message?.type) {
      case undefined:
        this.#log.warn('The preview sent a message that is not understood.');
        return;
      case 'ready':
        this.#render();
        return;
      case 'findingClicked':
        if (this.#shown?.document.uri.toString() === message.uri && this.#shown.version === message.version) {
          void this.#goTo(this.#shown, message.offset);
        }
    }
  }

  /** Puts the caret where the finding begins, in the editor that shows the post, and opens one if there is none. */
  async #goTo({ document: { uri, isClosed, isUntitled }, analysis }: AnalysedPost, offset: number): Promise<void> {
    if (isClosed && isUntitled) return; // gone for good
    const document = await vscode.workspace.openTextDocument(uri);
    // The document is open now, so that the preview is about to show what has become of it.
    if (document.getText() !== analysis.text) return;
    const selection = toRange(document, { start: offset, end: offset });
    const column = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
    await vscode.window.showTextDocument(document, { selection, viewColumn: column ?? vscode.ViewColumn.One });
  }
}

function isActive(document: vscode.TextDocument): boolean {
  return vscode.window.activeTextEditor?.document === document;
}
