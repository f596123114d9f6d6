import * as vscode from 'vscode';
import type { TextFormat } from '../engine';

/** How a document of each language is read. Only documents of these languages can be posts. */
const formats: ReadonlyMap<string, TextFormat> = new Map([
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['plaintext', 'plaintext'],
]);

/** The documents that can be posts, for VS Code. Of any scheme: a post may be in a virtual workspace, or unsaved. */
export const selector: vscode.DocumentSelector = [...formats.keys()].map((language) => ({ language, scheme: '*' }));

/** How a document is read, whoever shows it; `undefined` for one in a language that can't be read. */
export function readableFormatOf({ languageId, uri }: vscode.TextDocument): TextFormat | undefined {
  // Without an extension for MDX, VS Code takes it for plain text.
  return languageId === 'plaintext' && uri.path.endsWith('.mdx') ? 'markdown' : formats.get(languageId);
}

/**
 * How a document is to be read as a post; `undefined` for what is no post. A draft can be saved: what VS Code or an extension
 * only shows, such as an older version, the output of a program or a rule's page, is none.
 */
export function formatOf(document: vscode.TextDocument): TextFormat | undefined {
  const { scheme } = document.uri;
  const isDraft = scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
  return isDraft ? readableFormatOf(document) : undefined;
}
