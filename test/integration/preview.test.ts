import * as vscode from 'vscode';
import { closeEverything, openFixture } from './editing';
import { expectEqual, until } from './expect';

function previewTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('twoWay.preview'));
}

describe('the preview', () => {
  afterEach(closeEverything);

  it('opens once, beside the editor, which keeps the focus', async () => {
    const { document } = await openFixture('pump.md');
    await vscode.commands.executeCommand('twoWay.openPreview');
    await vscode.commands.executeCommand('twoWay.openPreview');
    await until('the preview', () => previewTabs().length > 0);
    expectEqual(
      'the previews',
      previewTabs().map(({ label, group }) => [label, group.viewColumn]),
      [['Two-Way Preview', 2]],
    );
    expectEqual(
      'the active document',
      vscode.window.activeTextEditor?.document.uri.toString(),
      document.uri.toString(),
    );
  });
});
