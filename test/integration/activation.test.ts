import * as vscode from 'vscode';
import { closeEverything, openFixture } from './editing';
import { expectEqual, until } from './expect';

describe('the extension', () => {
  afterEach(closeEverything);

  it('activates when a Markdown post is opened', async () => {
    await openFixture('pump.md');
    await until('activation', () => vscode.extensions.getExtension('two-way.two-way')?.isActive);
  });

  it('has its commands', async () => {
    const commands = (await vscode.commands.getCommands(true)).filter((id) => id.startsWith('twoWay.'));
    const ours = commands.filter((id) => !id.includes('.focus') && !id.includes('.status')).sort();
    expectEqual(
      'the commands',
      ours,
      ['checkPost', 'openPreview', 'rewriteSentence'].map((name) => `twoWay.${name}`),
    );
  });
});
