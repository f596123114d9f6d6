import * as vscode from 'vscode';
import {
  closeEverything,
  openPost,
  ourDiagnostics,
  ruleOf,
  shownFindings,
  thrilled,
  type,
  withSetting,
} from './editing';
import { eventuallyEqual, expectEqual, until } from './expect';

const announced = 'announcement-frame 0:0-0:27';

/** Seconds; longer than any test. */
const noPause = 60;

describe('while a sentence is typed', () => {
  afterEach(closeEverything);

  it('nothing appears in it until the caret leaves it', async () => {
    await withSetting('pause', noPause, async () => {
      const editor = await openPost('');
      await type(`${thrilled} Register now for the workshop`);
      // That the sentence before it is marked shows that the post has been read.
      await eventuallyEqual('the findings', () => shownFindings(editor.document), [announced]);
      editor.selection = new vscode.Selection(0, 3, 0, 3);
      await eventuallyEqual('the findings', () => shownFindings(editor.document), [announced, 'hard-sell 0:42-0:54']);
    });
  });

  it('nothing appears in it until the writer pauses', async () => {
    await withSetting('pause', 0.2, async () => {
      const { document, selection } = await openPost('');
      await type(thrilled.slice(0, -1));
      await eventuallyEqual('the findings', () => shownFindings(document), [announced]);
      expectEqual('the caret before', selection.active.character, 0);
    });
  });

  it('what was marked in it before stays', async () => {
    await withSetting('pause', noPause, async () => {
      const editor = await openPost('The tap is closed. Register now for the workshop today.');
      await eventuallyEqual('the findings', () => shownFindings(editor.document), ['hard-sell 0:19-0:31']);
      // In front of the sentence, so that the mark moves, and in it.
      editor.selections = [new vscode.Selection(0, 0, 0, 0), new vscode.Selection(0, 54, 0, 54)];
      await type('A');
      await eventuallyEqual('the findings', () => shownFindings(editor.document), ['hard-sell 0:20-0:32']);
    });
  });

  it('nothing is said of the post as a whole', async () => {
    await withSetting('pause', noPause, async () => {
      const editor = await openPost('The pump is here. It lifts forty litres a minute.');
      await type(` ${thrilled} It hums`);
      await eventuallyEqual('the findings', () => shownFindings(editor.document), ['announcement-frame 0:50-0:77']);
      editor.selection = new vscode.Selection(0, 3, 0, 3);
      await until('a finding about the post', () =>
        shownFindings(editor.document).some((each) => each.startsWith('no-opening')),
      );
    });
  });
});

describe('a post with more findings than anybody reads', () => {
  afterEach(closeEverything);

  it('shows the first hundred, and says so', async () => {
    const { document } = await openPost(`${'Register now for the workshop.\n\n'.repeat(130)}What would you lift?`);
    await until('the notice', () => ourDiagnostics(document).some((each) => ruleOf(each) === 'more-findings'));
    const shown = ourDiagnostics(document);
    expectEqual('how many', shown.length, 101);
    expectEqual('the notice', /^The first 100 of 13\d findings are shown\.$/.test(shown.at(-1)?.message ?? ''), true);
  });
});

describe('the hover of a finding', () => {
  afterEach(closeEverything);

  it('shows an example before and after, the reason and its source', async () => {
    const { document } = await openPost(thrilled);
    await eventuallyEqual('the findings', () => shownFindings(document), [announced]);
    const text = await until('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(0, 5),
      );
      const texts = hovers.flatMap(({ contents }) =>
        contents.map((each) => (typeof each === 'string' ? each : each.value)),
      );
      return texts.find((each) => each.includes('**Before**'));
    });
    const labels = Array.from(text.matchAll(/\*\*(\w+)\*\* \S/g), ([, label]) => label);
    expectEqual('the parts', labels, ['Before', 'After', 'Reason', 'Source']);
  });
});
