import * as vscode from 'vscode';

/** A file system with one file in it, which can be read and written. */
export class MemoryFile implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readonly #path: string;
  #content: Uint8Array;

  constructor(path: string, text: string) {
    this.#path = path;
    this.#content = new TextEncoder().encode(text);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const type = uri.path === '/' ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    if (uri.path === '/') return new Uint8Array();
    if (uri.path !== this.#path) throw vscode.FileSystemError.FileNotFound(uri);
    return this.#content;
  }

  writeFile(_uri: vscode.Uri, content: Uint8Array): void {
    this.#content = content;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [[this.#path.slice(1), vscode.FileType.File]];
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
