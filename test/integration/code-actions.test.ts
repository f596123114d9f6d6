import * as vscode from 'vscode';
import { closeEverything, openPost, quickFixes, shownFindings, thrilled } from './editing';
import { eventuallyEqual, expectEqual, until } from './expect';

/** Opens the sentence and returns the document with the fixes on offer. */
async function offered(): Promise<{ document: vscode.TextDocument; fixes: readonly vscode.CodeAction[] }> {
  const { document } = await openPost(thrilled);
  await until('the finding', () => shownFindings(document).length === 1);
  return { document, fixes: await quickFixes(document) };
}

async function apply(fix: vscode.CodeAction | undefined): Promise<void> {
  if (!fix?.edit) throw new Error('There is no such quick fix.');
  await vscode.workspace.applyEdit(fix.edit);
}

describe('quick fixes', () => {
  afterEach(closeEverything);

  it('come in order, the first rewording preferred, and last what lets the post stand', async () => {
    const { fixes } = await offered();
    expectEqual('the preferred', fixes.map(({ isPreferred }) => isPreferred ?? false).indexOf(true), 0);
    expectEqual(
      'the last',
      fixes.slice(-4).map(({ title }) => title),
      [
        'Ignore here: announcement-frame',
        'Allow this phrase: “We are thrilled to announce”',
        'Turn this rule down… (announcement-frame)',
        'Why? (announcement-frame)',
      ],
    );
    expectEqual('the kinds', [...new Set(fixes.map(({ kind }) => kind?.value))], ['quickfix']);
  });

  it('change the text in one step that can be undone', async () => {
    const { document, fixes } = await offered();
    await apply(fixes[0]);
    await eventuallyEqual('the text', () => document.getText(), 'Here is our new pump.');
    await eventuallyEqual('the findings', () => shownFindings(document), []);
    await vscode.commands.executeCommand('undo');
    await eventuallyEqual('the text', () => document.getText(), thrilled);
  });

  it('leave line endings as they are, also when undone', async () => {
    const text = `The tap\r\nis closed.\r\n\r\n${thrilled}\r\n\r\nWhat would you lift?\r\n`;
    const { document } = await openPost(text);
    const fixes = await quickFixes(document, 3);
    await apply(fixes[0]);
    await eventuallyEqual('the text', () => document.getText(), text.replace(thrilled, 'Here is our new pump.'));
    await vscode.commands.executeCommand('undo');
    await eventuallyEqual('the text', () => document.getText(), text);
  });

  it('put in a comment that makes Two-Way ignore the line', async () => {
    const { document, fixes } = await offered();
    await apply(fixes.find(({ title }) => title.startsWith('Ignore here')));
    expectEqual('the text', document.getText(), `${thrilled} <!-- two-way-ignore-line announcement-frame -->`);
    await eventuallyEqual('the findings', () => shownFindings(document), []);
  });

  it('bring what is to be filled in as places to tab through', async () => {
    const text = `${thrilled}\n\nIt lifts forty litres a minute.\n\nThe beds get water before breakfast.`;
    const editor = await openPost(text);
    await until('the finding about the post', () =>
      shownFindings(editor.document).some((each) => /no-opening/.test(each)),
    );
    const fixes = await quickFixes(editor.document, 4);
    await apply(fixes.find(({ title }) => title.startsWith('Ask: ')));
    await until('a placeholder', () => /^\{[^}]+\}$/.test(editor.document.getText(editor.selection)));
  });

  it('are nothing when VS Code asks for what happens on saving, except for comments that suppress nothing', async () => {
    const text = 'The tap is closed. <!-- two-way-ignore-line hard-sell -->\n\nRegister now for the workshop.';
    const { document } = await openPost(text);
    await until('the findings', () => shownFindings(document).length > 1);
    const asked = async (kind: string): Promise<readonly vscode.CodeAction[]> =>
      await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, 2, 30),
        kind,
      );
    const all = await until('the removal', async () => {
      const actions = await asked('source.fixAll');
      return actions.length > 0 && actions;
    });
    expectEqual('others', (await asked('source.organizeImports')).length, 0);
    await apply(all[0]);
    await eventuallyEqual('the text', () => document.getText(), 'The tap is closed.\n\nRegister now for the workshop.');
  });
});
