import * as vscode from 'vscode';
import { parseState } from '../preview/protocol';
import { PreviewPanel, type PreviewServices } from './preview-panel';

const viewType = 'twoWay.preview';

/** All previews: at most one that follows the active post, and any number that are locked to one. */
export class PreviewPanels implements vscode.Disposable {
  readonly #services: PreviewServices;
  readonly #panels = new Set<PreviewPanel>();
  readonly #subscriptions: vscode.Disposable;

  constructor(services: PreviewServices) {
    this.#services = services;
    const { window, workspace } = vscode;
    this.#subscriptions = vscode.Disposable.from(
      services.analyser.onDidAnalyse((post) => {
        for (const panel of this.#panels) {
          const isWanted = panel.shows(post.document) || (!panel.isLocked && isActive(post.document));
          if (isWanted) panel.showPost(post);
        }
      }),
      services.analyser.onDidClear((uri) => this.#each((panel) => panel.clear(uri))),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#each((panel) => panel.followTyping(document));
      }),
      window.onDidChangeActiveTextEditor((editor) => this.#each((panel) => panel.follow(editor?.document))),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#each((panel) => panel.revealCaret(textEditor))),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) =>
        this.#each((panel) => panel.followScrolling(textEditor)),
      ),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state) => this.#restore(panel, state),
      }),
    );
  }

  /** Opens the preview that follows the active post beside the editor, or brings it to the front, and shows the post. */
  show(document: vscode.TextDocument | undefined): void {
    const following = [...this.#panels].find((panel) => !panel.isLocked);
    if (following) following.reveal();
    (following ?? this.#open(false)).follow(document);
  }

  /** Opens one more preview, which stays with the post. */
  showLocked(document: vscode.TextDocument | undefined): void {
    if (document) this.#open(true).follow(document);
  }

  /** Locks the preview in front to its post, or lets it follow the active one again. */
  toggleLock(): void {
    const panel = [...this.#panels].find(({ isActive: isInFront }) => isInFront) ?? [...this.#panels].at(-1);
    panel?.lock(!panel.isLocked);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#each((panel) => panel.dispose());
  }

  #each(act: (panel: PreviewPanel) => void): void {
    for (const panel of [...this.#panels]) act(panel);
  }

  #open(isLocked: boolean): PreviewPanel {
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Two-Way Preview'), beside);
    return this.#adopt(panel, isLocked);
  }

  #adopt(panel: vscode.WebviewPanel, isLocked: boolean): PreviewPanel {
    const preview = new PreviewPanel(panel, this.#services, isLocked);
    this.#panels.add(preview);
    preview.onDidDispose(() => this.#panels.delete(preview));
    return preview;
  }

  /** After a reload VS Code brings the panel back with what its page left in its state. */
  async #restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { uri, isLocked } = parseState(state);
    const preview = this.#adopt(panel, isLocked);
    const remembered = uri === undefined ? undefined : await this.#openDocument(uri);
    const document = remembered ?? vscode.window.activeTextEditor?.document;
    if (!document) return;
    await this.#services.analyser.analysisWhenLoaded(document);
    // The writer may have gone on to another post meanwhile.
    if (!preview.hasPost) preview.follow(document);
  }

  /** `undefined` for what is no longer there. */
  async #openDocument(uri: string): Promise<vscode.TextDocument | undefined> {
    try {
      return await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
    } catch (error) {
      this.#services.log.info(`The preview showed ${uri}, which can't be opened any more:`, error);
      return undefined;
    }
  }
}

function isActive(document: vscode.TextDocument): boolean {
  return vscode.window.activeTextEditor?.document === document;
}
