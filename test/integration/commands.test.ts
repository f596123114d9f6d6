import * as vscode from 'vscode';
import {
  closeEverything,
  fixture,
  openFixture,
  openPost,
  ourDiagnostics,
  shownFindings,
  takeUntil,
  thrilled,
} from './editing';
import { eventuallyEqual, expectEqual, until } from './expect';

/** A post that readers could be asked about, invited to and credited in. */
const pump = `# A new pump in the garden

${thrilled} It lifts forty litres a minute from the old well. Over 200 members helped us dig the trench.

The beds along the fence now get water before breakfast.`;

function run(name: string): Thenable<unknown> {
  return vscode.commands.executeCommand(`twoWay.${name}`);
}

describe('commands', () => {
  afterEach(closeEverything);

  it('rewrite the sentence at the caret, in one step that can be undone', async () => {
    const editor = await openPost(`${thrilled}\n\nIt lifts forty litres a minute.`);
    const { document } = editor;
    editor.selection = new vscode.Selection(0, 5, 0, 5);
    await takeUntil(
      'the rewritten sentence',
      () => run('rewriteSentence'),
      () => document.lineAt(0).text === 'Here is our new pump.',
    );
    expectEqual('the rest', document.lineAt(2).text, 'It lifts forty litres a minute.');
    const { line, character } = editor.selection.active;
    expectEqual('a caret in what was put in', line === 0 && character > 0, true);
    await vscode.commands.executeCommand('undo');
    await eventuallyEqual('the text', () => document.lineAt(0).text, thrilled);
  });

  for (const [name, sign] of [
    ['suggestQuestions', '?'],
    ['insertInvitation', '{'],
    ['creditReaders', '{'],
    ['nextStep', ' '],
  ] as const) {
    it(`${name} puts in what was chosen, undone in one step`, async () => {
      const { document } = await openPost(pump);
      await takeUntil(
        `a text with "${sign}"`,
        () => run(name),
        () => document.getText() !== pump,
      );
      expectEqual('what was put in', document.getText().includes(sign), true);
      await vscode.commands.executeCommand('undo');
      await eventuallyEqual('the text', () => document.getText(), pump);
    });
  }

  it('select the first thing to fill in, and Tab leads to the next', async () => {
    const editor = await openPost(pump);
    await takeUntil(
      'an invitation',
      () => run('insertInvitation'),
      () => editor.document.getText() !== pump,
    );
    const selected = (): string => editor.document.getText(editor.selection);
    await until('a placeholder', () => /^\{[^}]+\}$/.test(selected()));
    const first = selected();
    await vscode.commands.executeCommand('type', { text: 'Ida' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await until('the next placeholder', () => /^\{[^}]+\}$/.test(selected()) && selected() !== first);
    expectEqual('what was typed', editor.document.getText().includes('Ida'), true);
  });

  it('leave the post as it is when nothing is chosen', async () => {
    const { document } = await openPost(pump);
    const { version } = document;
    let isDone = false;
    void run('nextStep').then(() => (isDone = true));
    await until('the end', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isDone;
    });
    expectEqual('the version', document.version, version);
  });

  it('check a post at once', async () => {
    const { document } = await openPost(thrilled);
    await run('checkPost');
    expectEqual('the findings', shownFindings(document), ['announcement-frame 0:0-0:27']);
  });

  it('go from finding to finding, and round', async () => {
    const editor = await openPost(`${thrilled}\n\nRegister now for the workshop.`);
    const lines: number[] = [];
    for (const name of ['nextFinding', 'nextFinding', 'previousFinding']) {
      await run(name);
      lines.push(editor.selection.active.line);
    }
    expectEqual('the lines', lines.slice(0, 2).sort(), [0, 2]);
    expectEqual('back', lines[2], lines[0]);
  });

  it('copy what is said of the post', async () => {
    await openPost(thrilled);
    await run('copyReport');
    const report = await vscode.env.clipboard.readText();
    expectEqual('the heading', report.startsWith('# Two-Way: '), true);
    expectEqual('the finding', report.includes('- line 1, announcement-frame: `We are thrilled to announce`'), true);
  });

  it('begin a post that has its door, with its first gap selected', async () => {
    const editor = await takeUntil(
      'the new post',
      () => run('newPost'),
      () => vscode.window.activeTextEditor?.document.isUntitled && vscode.window.activeTextEditor,
    );
    await until('the skeleton', () => editor.document.getText().includes('?'));
    expectEqual('its front matter', editor.document.getText().startsWith('---\nlang: en\n'), true);
    await until('a gap', () => /^\{[^}]+\}$/.test(editor.document.getText(editor.selection)));
  });

  it('read every post of the workspace, also those that no editor shows', async () => {
    const has = (name: string): boolean =>
      vscode.languages.getDiagnostics(fixture(name)).some(({ source }) => source === 'Two-Way');
    await openPost('The tap is closed.');
    await run('checkWorkspace');
    expectEqual('in posts', [has('pump.md'), has('quiet/mill.md'), has('drafts/pump.txt')], [true, true, true]);
    expectEqual('elsewhere', [has('README.md'), has('notes.txt')], [false, false]);
    const before = vscode.languages.getDiagnostics(fixture('pump.md')).length;
    const { document } = await openFixture('pump.md');
    await run('checkPost');
    expectEqual('each once', ourDiagnostics(document).length, before);
  });

  it('start over', async () => {
    const { document } = await openPost(thrilled);
    await run('checkPost');
    await run('restart');
    await eventuallyEqual('the findings', () => shownFindings(document), ['announcement-frame 0:0-0:27']);
  });
});
