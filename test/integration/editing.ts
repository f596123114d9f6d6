import * as vscode from 'vscode';
import { until } from './expect';

/** The sentence that most tests are about. */
export const thrilled = 'We are thrilled to announce our new pump.';

/** The findings that VS Code shows for a document: "announcement-frame 0:0-0:27". */
export function shownFindings(document: vscode.TextDocument): readonly string[] {
  return ourDiagnostics(document).map((diagnostic) => {
    const { start, end } = diagnostic.range;
    return `${ruleOf(diagnostic)} ${start.line}:${start.character}-${end.line}:${end.character}`;
  });
}

/** Our diagnostics of a document, as VS Code holds them. */
export function ourDiagnostics(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Two-Way');
}

/** The id of the rule that a diagnostic names. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Opens an unsaved document with this text and puts the caret at its end. */
export async function openPost(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document);
  const end = document.positionAt(content.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/** Opens a file of the fixture workspace. */
export async function openFixture(name: string): Promise<vscode.TextEditor> {
  return await vscode.window.showTextDocument(fixture(name));
}

/** Types as a person does, key by key. */
export async function type(text: string): Promise<void> {
  for (const character of text) await vscode.commands.executeCommand('type', { text: character });
}

/** The quick fixes on offer at the beginning of a line, once there are some. */
export async function quickFixes(document: vscode.TextDocument, line = 0): Promise<readonly vscode.CodeAction[]> {
  return await until('quick fixes', async () => {
    // Asked again: a request is answered with nothing when a provider registers meanwhile.
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(line, 0, line, 1),
      vscode.CodeActionKind.QuickFix.value,
    );
    return actions.length > 0 && actions;
  });
}

/** Closes every editor without asking whether to save. */
export async function closeEverything(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Has a setting for as long as something is tried. */
export async function withSetting(name: string, value: unknown, tryIt: () => Promise<void>): Promise<void> {
  const update = (to: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('twoWay').update(name, to, vscode.ConfigurationTarget.Global);
  await update(value);
  try {
    await tryIt();
  } finally {
    await update(undefined);
  }
}

/** Opens what has a list to choose from, and takes the row that is chosen there until what is wanted has come about. */
export async function takeUntil<Answer>(
  what: string,
  open: () => Thenable<unknown>,
  isDone: () => Answer | undefined | false | PromiseLike<Answer | undefined | false>,
): Promise<Answer> {
  const opened = open();
  const answer = await until(what, async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return await isDone();
  });
  await opened;
  return answer;
}

/** A file of the fixture workspace, which need not be there. */
export function fixture(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The tests need a workspace with one folder.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** A file's text; `undefined` when it isn't there. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined; // It may come yet: who waits for it asks again.
  }
}
