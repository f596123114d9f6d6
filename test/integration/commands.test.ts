import * as vscode from 'vscode';
import { closeEverything, openPost, shownFindings, thrilled } from './editing';
import { eventuallyEqual, expectEqual, until } from './expect';

describe('commands', () => {
  afterEach(closeEverything);

  it('rewrite the sentence at the caret, in one step that can be undone', async () => {
    const editor = await openPost(`${thrilled}\n\nIt lifts forty litres a minute.`);
    const { document } = editor;
    editor.selection = new vscode.Selection(0, 5, 0, 5);
    const done = vscode.commands.executeCommand('twoWay.rewriteSentence');
    await until('the rewritten sentence', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return document.lineAt(0).text === 'Here is our new pump.';
    });
    await done;
    expectEqual('the rest', document.lineAt(2).text, 'It lifts forty litres a minute.');
    const { line, character } = editor.selection.active;
    expectEqual('a caret in what was put in', line === 0 && character > 0, true);
    await vscode.commands.executeCommand('undo');
    await eventuallyEqual('the text', () => document.lineAt(0).text, thrilled);
  });

  it('check a post at once', async () => {
    const { document } = await openPost(thrilled);
    await vscode.commands.executeCommand('twoWay.checkPost');
    expectEqual('the findings', shownFindings(document), ['announcement-frame 0:0-0:27']);
  });
});
