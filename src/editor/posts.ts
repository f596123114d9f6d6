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

/** Documents that nobody drafts a post in, although their language is one of a post's. */
const otherSchemes: ReadonlySet<string> = new Set([
  'output',
  'git',
  'gitlens',
  'vscode-scm',
  'comment',
  'debug',
  'vscode-notebook-cell',
  'vscode-interactive-input',
  'walkThrough',
  'walkThroughSnippet',
  'two-way-rule', // full of what it warns of
]);

/** How a document is to be read as a post; `undefined` for what is no post. */
export function formatOf(document: vscode.TextDocument): TextFormat | undefined {
  const { scheme } = document.uri;
  if (otherSchemes.has(scheme) || vscode.workspace.fs.isWritableFileSystem(scheme) === false) return undefined;
  return formats.get(document.languageId);
}
