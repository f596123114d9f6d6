import * as vscode from 'vscode';
import { closeEverything, shownFindings, thrilled } from './editing';
import { eventuallyEqual, expectEqual, until } from './expect';
import { MemoryFile } from './memory-file';

const found = ['announcement-frame 0:0-0:27'];

async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  return (await vscode.window.showTextDocument(uri)).document;
}

describe('a post', () => {
  let registration: vscode.Disposable | undefined;
  afterEach(async () => {
    await closeEverything();
    registration?.dispose();
  });

  it('may be in a virtual file system', async () => {
    registration = vscode.workspace.registerFileSystemProvider('two-way-draft', new MemoryFile('/pump.md', thrilled));
    const document = await open(vscode.Uri.parse('two-way-draft:/pump.md'));
    await eventuallyEqual('the findings', () => shownFindings(document), found);
  });

  it('is nothing that is only shown, whoever shows it', async () => {
    registration = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider('two-way-history', {
        provideTextDocumentContent: () => thrilled,
      }),
      vscode.workspace.registerFileSystemProvider('two-way-archive', new MemoryFile('/pump.md', thrilled), {
        isReadonly: true,
      }),
      vscode.workspace.registerFileSystemProvider('two-way-draft', new MemoryFile('/pump.md', thrilled)),
    );
    const older = await open(vscode.Uri.parse('two-way-history:/pump.md'));
    const archived = await open(vscode.Uri.parse('two-way-archive:/pump.md'));
    const draft = await open(vscode.Uri.parse('two-way-draft:/pump.md'));
    await until('the draft’s finding', () => shownFindings(draft).length > 0);
    expectEqual('the others’ findings', [...shownFindings(older), ...shownFindings(archived)], []);
    // Unless the writer says that it is one.
    await open(vscode.Uri.parse('two-way-archive:/pump.md'));
    await vscode.commands.executeCommand('twoWay.treatAsPost');
    await eventuallyEqual('the findings', () => shownFindings(archived), found);
  });
});
