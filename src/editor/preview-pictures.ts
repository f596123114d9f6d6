import * as vscode from 'vscode';

/** Bytes. A larger picture is hardly meant for a post, and would have to be copied into the page. */
const largest = 20_000_000;

/** How the files begin that are shown as pictures. SVG isn't among them: it is a document. */
const beginnings: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
];

/** Reads a picture that a post names by its path; `undefined` for what is no picture, or not in the post's workspace. */
export async function readPicture(post: vscode.Uri, address: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const uri = pictureUri(post, address);
  if (!uri) return undefined;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largest) return undefined;
    const data = new Uint8Array(await vscode.workspace.fs.readFile(uri));
    return beginnings.some((beginning) => beginning.every((byte, index) => data[index] === byte)) ? data : undefined;
  } catch {
    return undefined; // there is no such file, or it can't be read; its description is shown
  }
}

/** From the post's folder, or from the workspace folder for a path that begins with a slash; never outside of it. */
function pictureUri(post: vscode.Uri, address: string): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(post) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) return undefined;
  const path = decoded(address.split(/[?#]/, 1)[0] ?? '');
  if (path === undefined || path === '') return undefined;
  const isFile = post.scheme === folder.uri.scheme;
  const base = path.startsWith('/') || !isFile ? folder.uri : vscode.Uri.joinPath(post, '..');
  const uri = vscode.Uri.joinPath(base, path);
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return uri.path.startsWith(root) ? uri : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined; // a percent sign that stands for nothing
  }
}
