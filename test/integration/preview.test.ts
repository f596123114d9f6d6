import * as vscode from 'vscode';
import { closeEverything, openFixture } from './editing';
import { eventuallyEqual, expectEqual } from './expect';

function previewTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('twoWay.preview'));
}

/** The previews' titles and columns. */
function previews(): readonly (readonly [string, number])[] {
  return previewTabs().map(({ label, group }) => [label, group.viewColumn]);
}

describe('the preview', () => {
  afterEach(closeEverything);

  it('opens once, beside the editor, which keeps the focus', async () => {
    const { document } = await openFixture('pump.md');
    await vscode.commands.executeCommand('twoWay.openPreview');
    await vscode.commands.executeCommand('twoWay.openPreview');
    await eventuallyEqual('the previews', previews, [['Preview pump.md', 2]]);
    expectEqual(
      'the active document',
      vscode.window.activeTextEditor?.document.uri.toString(),
      document.uri.toString(),
    );
  });

  it('follows the active post, and stays with its own when it is locked', async () => {
    await openFixture('pump.md');
    await vscode.commands.executeCommand('twoWay.openPreview');
    await vscode.commands.executeCommand('twoWay.openLockedPreview');
    await eventuallyEqual('both on the pump', previews, [
      ['Preview pump.md', 2],
      ['[Preview] pump.md', 2],
    ]);
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await openFixture('empty.md');
    await vscode.commands.executeCommand('twoWay.openPreview');
    await eventuallyEqual('one that has followed', previews, [
      ['Preview empty.md', 2],
      ['[Preview] pump.md', 2],
    ]);
  });
});
