import * as vscode from 'vscode';

/** Under this name VS Code remembers what was chosen, for each workspace. */
const key = 'twoWay.chosenPosts';

/** Which files the writer has said to be posts, or to be none. It goes before every configuration: it was said of this very file. */
export class ChosenPosts implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #chosen: Map<string, boolean>;
  readonly #subscription: vscode.Disposable;

  /** The writer has chosen. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    const remembered = Object.entries(memory.get<Readonly<Record<string, unknown>>>(key, {}));
    this.#chosen = new Map(remembered.flatMap(([uri, isPost]) => (typeof isPost === 'boolean' ? [[uri, isPost]] : [])));
    this.#subscription = vscode.workspace.onDidRenameFiles(({ files }) => this.#rename(files));
  }

  /** `undefined` where nothing was chosen. */
  isPost({ uri }: vscode.TextDocument): boolean | undefined {
    return this.#chosen.get(uri.toString());
  }

  async choose({ uri, isUntitled }: vscode.TextDocument, isPost: boolean): Promise<void> {
    this.#chosen.set(uri.toString(), isPost);
    this.#onDidChange.fire();
    // "Untitled-1" is another document tomorrow.
    if (!isUntitled) await this.#remember();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#onDidChange.dispose();
  }

  #rename(files: vscode.FileRenameEvent['files']): void {
    for (const { oldUri, newUri } of files) {
      const isPost = this.#chosen.get(oldUri.toString());
      if (isPost === undefined) continue;
      this.#chosen.delete(oldUri.toString());
      this.#chosen.set(newUri.toString(), isPost);
      void this.#remember();
    }
  }

  async #remember(): Promise<void> {
    const saved = [...this.#chosen].filter(([uri]) => !uri.startsWith('untitled:'));
    await this.#memory.update(key, Object.fromEntries(saved));
  }
}
