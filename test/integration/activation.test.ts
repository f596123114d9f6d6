import * as vscode from 'vscode';
import { closeEverything, openFixture } from './editing';
import { expectEqual, until } from './expect';

describe('the extension', () => {
  afterEach(closeEverything);

  it('activates when a Markdown post is opened', async () => {
    await openFixture('pump.md');
    await until('activation', () => vscode.extensions.getExtension('two-way.two-way')?.isActive);
  });

  it('has every command that its manifest names', async () => {
    const manifest: unknown = vscode.extensions.getExtension('two-way.two-way')?.packageJSON;
    const named: readonly unknown[] = Object(manifest).contributes.commands;
    const ids = named.map((each) => String(Object(each).command));
    await openFixture('pump.md');
    const known = new Set(await until('the commands', registered));
    expectEqual(
      'the commands that nobody answers to',
      ids.filter((id) => !known.has(id)),
      [],
    );
    expectEqual('their number', ids.length > 15, true);
  });
});

async function registered(): Promise<readonly string[] | false> {
  const commands = await vscode.commands.getCommands(true);
  return commands.includes('twoWay.allowPhrase') && commands;
}
