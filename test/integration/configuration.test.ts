import * as vscode from 'vscode';
import { closeEverything, fixture, openFixture, shownFindings } from './editing';
import { eventuallyEqual, expectEqual, until } from './expect';

const found = 'announcement-frame 2:0-2:27';

describe('the configuration file', () => {
  afterEach(closeEverything);

  it('holds for the posts beside it, from its first save to its last', async () => {
    const { document } = await openFixture('pump.md');
    const isThere = (): boolean => shownFindings(document).includes(found);
    await until('the finding', isThere);
    const file = vscode.Uri.joinPath(document.uri, '..', '.two-way.json');
    const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    try {
      await write('{ "rules": { "announcement-frame": "off" } /* for now */ }');
      await until('the finding to go', () => !isThere());
      await write('{ "rules": {} }');
      await until('the finding to come back', isThere);
      await write('{ "exclude": ["*.md"] }');
      await eventuallyEqual('the findings', () => shownFindings(document), []);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await until('the finding to come back', isThere);
  });

  it('is marked where it cannot be used, until it can', async () => {
    const { document } = await openFixture('pump.md');
    const file = vscode.Uri.joinPath(document.uri, '..', '.two-way.json');
    const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const marked = (): readonly string[] =>
      vscode.languages
        .getDiagnostics(file)
        .filter(({ source }) => source === 'Two-Way')
        .map(
          ({ message, range: { start, end } }) =>
            `${start.line}:${start.character}-${end.line}:${end.character} ${message}`,
        );
    try {
      await write('{\n  "allow": ["", "Acme"],\n  "colour": 1\n}');
      await eventuallyEqual('the problems', marked, [
        '2:2-2:13 colour: is not a setting of Two-Way, found 1',
        '1:12-1:14 allow[0]: expected a text of 1 to 200 characters, found ""',
      ]);
      await write('{}');
      await eventuallyEqual('the problems', marked, []);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  it('is marked when it is opened itself, and still after it was saved', async () => {
    const file = fixture('empty-folder/.two-way.json');
    const marked = (): number =>
      vscode.languages.getDiagnostics(file).filter(({ source }) => source === 'Two-Way').length;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{ "colour": 1 }'));
    try {
      const editor = await vscode.window.showTextDocument(file);
      await eventuallyEqual('the problems', marked, 1);
      await editor.edit((builder) => builder.insert(new vscode.Position(0, 1), ' "size": 2,'));
      await editor.document.save();
      await eventuallyEqual('the problems', marked, 2);
    } finally {
      await closeEverything();
      await vscode.workspace.fs.delete(fixture('empty-folder'), { recursive: true });
    }
  });

  it('holds from the first look at a post', async () => {
    const { document } = await openFixture('quiet/mill.md');
    await until('a finding', () => shownFindings(document).length > 0);
    expectEqual('the findings', shownFindings(document), ['hard-sell 0:42-0:49']);
  });

  it('holds when a command is the first to look', async () => {
    const { document } = await openFixture('quiet/mill.md');
    await vscode.commands.executeCommand('twoWay.checkPost');
    expectEqual('the findings', shownFindings(document), ['hard-sell 0:42-0:49']);
  });

  it('is not needed to leave a README alone', async () => {
    const { document } = await openFixture('README.md');
    const other = await openFixture('pump.md');
    await until('findings in the post', () => shownFindings(other.document).length > 0);
    await eventuallyEqual('the findings', () => shownFindings(document), []);
  });
});
