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
});
