import * as vscode from 'vscode';
import { closeEverything, openFixture, openPost, ourDiagnostics, shownFindings, thrilled, type } from './editing';
import { eventuallyEqual, expectEqual, until } from './expect';

const found = ['announcement-frame 0:0-0:27'];

describe('diagnostics', () => {
  afterEach(closeEverything);

  it('appear while a sentence is typed', async () => {
    const { document } = await openPost('');
    await type(thrilled);
    await eventuallyEqual('the findings', () => shownFindings(document), found);
    const [diagnostic] = ourDiagnostics(document);
    const code = diagnostic?.code;
    expectEqual('severity', diagnostic?.severity, vscode.DiagnosticSeverity.Information);
    expectEqual('link', typeof code === 'object' && String(code.target), 'two-way-rule:/announcement-frame.md');
    expectEqual('text', document.getText(), thrilled);
  });

  it('link to the page of the rule, which opens rendered', async () => {
    const { document } = await openPost(thrilled);
    const diagnostic = await until('the finding', () => ourDiagnostics(document)[0]);
    const { code } = diagnostic;
    await vscode.commands.executeCommand('vscode.open', typeof code === 'object' ? code.target : undefined);
    const isOpen = ({ input }: vscode.Tab): boolean =>
      input instanceof vscode.TabInputCustom && input.uri.path === '/announcement-frame.md';
    await until('the page', () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(isOpen));
    const page = await until('its text', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'two-way-rule'),
    );
    await until('the rule', () => page.getText().includes('announcement-frame'));
  });

  it('follow the text', async () => {
    const editor = await openPost(thrilled);
    await eventuallyEqual('the findings', () => shownFindings(editor.document), found);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), 'Hello.\n\n'));
    await eventuallyEqual('the findings', () => shownFindings(editor.document), ['announcement-frame 2:0-2:27']);
  });

  it('follow edits in several places at once, two of them in the same one', async () => {
    const editor = await openPost(`${thrilled}\n\nIt hums.`);
    await eventuallyEqual('the findings', () => shownFindings(editor.document), found);
    await editor.edit((builder) => {
      builder.insert(new vscode.Position(0, 0), 'Hello.\n');
      builder.insert(new vscode.Position(0, 0), '\n');
      builder.replace(new vscode.Range(2, 0, 2, 8), thrilled);
    });
    // The second frame in a row only repeats the first; but three sentences are a post, and nothing in it asks.
    const both = ['announcement-frame 2:0-2:27', 'no-opening 4:0-4:41'];
    await eventuallyEqual('the findings', () => shownFindings(editor.document), both);
  });

  it('appear in plain text that is not saved, once it is called a post', async () => {
    const other = await openPost(thrilled);
    const { document } = await openPost(thrilled, 'plaintext');
    await eventuallyEqual('the findings of the other', () => shownFindings(other.document), found);
    expectEqual('the findings', shownFindings(document), []);
    await vscode.commands.executeCommand('twoWay.treatAsPost');
    await eventuallyEqual('the findings', () => shownFindings(document), found);
  });

  it('are about posts only', async () => {
    const { document } = await openPost(thrilled);
    await eventuallyEqual('the findings', () => shownFindings(document), found);
    await vscode.languages.setTextDocumentLanguage(document, 'html');
    await eventuallyEqual('the findings', () => shownFindings(document), []);
  });

  it('are cleared when the post is closed', async () => {
    const { document } = await openPost(thrilled);
    await eventuallyEqual('the findings', () => shownFindings(document), found);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventuallyEqual('the findings', () => shownFindings(document), []);
  });

  it('obey the setting that turns a rule off', async () => {
    const { document } = await openFixture('pump.md');
    const configuration = vscode.workspace.getConfiguration('twoWay');
    const isThere = (): boolean => shownFindings(document).includes('announcement-frame 2:0-2:27');
    await until('the finding', isThere);
    try {
      await configuration.update('rules', { 'announcement-frame': 'off' }, vscode.ConfigurationTarget.Global);
      await until('the finding to go', () => !isThere());
    } finally {
      await configuration.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('the finding to come back', isThere);
  });
});
