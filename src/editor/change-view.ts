import * as vscode from 'vscode';
import type { Edit } from '../engine';
import { toRange } from './convert';

/** Longest text that is shown behind a sentence, in characters: it does not wrap. The list that the writer chooses from has all of it. */
const longestShown = 40;

/** Shows in the editor what an edit would do, before it is done: what would go is struck through, what would come stands in a frame. */
export class ChangeView implements vscode.Disposable {
  readonly #editor: vscode.TextEditor;
  readonly #gone = vscode.window.createTextEditorDecorationType({
    textDecoration: 'line-through',
    backgroundColor: new vscode.ThemeColor('diffEditor.removedTextBackground'),
  });
  readonly #new = vscode.window.createTextEditorDecorationType({});

  constructor(editor: vscode.TextEditor) {
    this.#editor = editor;
  }

  /** Shows this edit in place of the last one. */
  show(edit: Edit): void {
    const { span, text } = withoutWhatStays(this.#editor.document.getText(), edit);
    const range = toRange(this.#editor.document, span);
    this.#editor.setDecorations(this.#gone, span.start === span.end ? [] : [range]);
    this.#editor.setDecorations(this.#new, text === '' ? [] : [{ range, renderOptions: { after: appearance(text) } }]);
    this.#editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  dispose(): void {
    this.#gone.dispose();
    this.#new.dispose();
  }
}

function appearance(text: string): vscode.ThemableDecorationAttachmentRenderOptions {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return {
    contentText: line.length <= longestShown ? line : `${line.slice(0, longestShown)}…`,
    margin: '0 0.3em',
    border: '1px solid',
    borderColor: new vscode.ThemeColor('diffEditor.insertedTextBorder'),
    backgroundColor: new vscode.ThemeColor('diffEditor.insertedTextBackground'),
  };
}

/** Leaves out of an edit the words that stand at the beginning and the end of both texts. */
function withoutWhatStays(document: string, { span, text }: Edit): Edit {
  const old = document.slice(span.start, span.end);
  const before = wholeWords(commonStart(old, text), old, text);
  const after = wholeWordsBack(commonEnd(old.slice(before), text.slice(before)), old, text);
  return {
    span: { start: span.start + before, end: span.end - after },
    text: text.slice(before, text.length - after),
  };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** No word is cut in half: "our" and "out" have nothing in common. */
function wholeWords(length: number, ...texts: readonly string[]): number {
  let whole = length;
  while (whole > 0 && texts.some((text) => isLetter(text[whole]) && isLetter(text[whole - 1]))) whole--;
  return whole;
}

function wholeWordsBack(length: number, ...texts: readonly string[]): number {
  let whole = length;
  while (whole > 0 && texts.some((text) => isLetter(text.at(-1 - whole)) && isLetter(text.at(-whole)))) whole--;
  return whole;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
