import * as vscode from 'vscode';

/** A commit that changed a file. */
export interface Commit {
  readonly hash: string;
  readonly message: string;
}

/** Whether the built-in Git extension is there; on the web and in some products it isn't. */
export function hasGit(): boolean {
  return (
    vscode.extensions.getExtension('vscode.git') !== undefined &&
    vscode.workspace.getConfiguration('git').get('enabled') !== false
  );
}

/**
 * A file as it was in a commit.
 * @returns `undefined` where there is no repository, or where the file wasn't there yet
 */
export async function textAt(uri: vscode.Uri, commit: string): Promise<string | undefined> {
  const repository = await repositoryOf(uri);
  try {
    const text = await call(repository, 'show', commit, uri.fsPath);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined; // Git's way to say that there is no such file
  }
}

/** The last commits that changed a file, the newest first. */
export async function commitsOf(uri: vscode.Uri): Promise<readonly Commit[]> {
  const repository = await repositoryOf(uri);
  try {
    const commits = await call(repository, 'log', { path: uri.fsPath, maxEntries: 30 });
    return Array.isArray(commits) ? commits.flatMap(toCommit) : [];
  } catch {
    return []; // nothing has been committed yet
  }
}

function toCommit(value: unknown): readonly Commit[] {
  const { hash, message } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof hash === 'string' && typeof message === 'string' ? [{ hash, message }] : [];
}

async function repositoryOf(uri: vscode.Uri): Promise<unknown> {
  const extension = vscode.extensions.getExtension<unknown>('vscode.git');
  const exported = await extension?.activate();
  const api = await call(exported, 'getAPI', 1);
  return await call(api, 'getRepository', uri);
}

/** Another extension's API is data from outside: what isn't there answers `undefined`. */
async function call(value: unknown, name: string, ...args: readonly unknown[]): Promise<unknown> {
  const method: unknown = Reflect.get(Object(value), name);
  return typeof method === 'function' ? await Reflect.apply(method, value, args) : undefined;
}
