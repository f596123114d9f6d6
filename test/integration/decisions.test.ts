import * as vscode from 'vscode';
import {
  closeEverything,
  fixture,
  openFixture,
  openPost,
  readText,
  shownFindings,
  takeUntil,
  thrilled,
} from './editing';
import { eventuallyEqual, expectEqual, until } from './expect';

const found = 'announcement-frame 2:0-2:27';
const file = fixture('.two-way.json');

async function removeFile(): Promise<void> {
  if ((await readText(file)) !== undefined) await vscode.workspace.fs.delete(file);
}

describe('what the writer lets stand', () => {
  afterEach(async () => {
    await removeFile();
    await closeEverything();
  });

  it('is put on the list where the writer wants it, and comments there stay', async () => {
    const { document } = await openFixture('pump.md');
    await until('the finding', () => shownFindings(document).includes(found));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{\n  // Ours.\n  "allow": ["Acme"]\n}\n'));
    await takeUntil(
      'the phrase in the file',
      () => vscode.commands.executeCommand('twoWay.allowPhrase', 'thrilled to announce'),
      async () => (await readText(file))?.includes('thrilled'),
    );
    const text = (await readText(file)) ?? '';
    expectEqual('the comment', text.includes('// Ours.'), true);
    expectEqual('the list', text.match(/"[^"]+"/g), ['"allow"', '"Acme"', '"thrilled to announce"']);
    await until('the finding to go', () => !shownFindings(document).includes(found));
  });

  it('can be a whole rule, in a file that wasn’t there', async () => {
    const { document } = await openFixture('pump.md');
    await until('the finding', () => shownFindings(document).includes(found));
    await takeUntil(
      'the rule in the file',
      () => vscode.commands.executeCommand('twoWay.turnRuleDown', 'announcement-frame'),
      async () => (await readText(file)) !== undefined,
    );
    const configuration: unknown = JSON.parse((await readText(file)) ?? '');
    expectEqual('the file', configuration, { rules: { 'announcement-frame': 'off' } });
    await until('the finding to go', () => !shownFindings(document).includes(found));
  });
});

describe('the configuration', () => {
  afterEach(async () => {
    await closeEverything();
    await removeFile();
  });

  it('gets a file that changes nothing', async () => {
    const { document } = await openFixture('pump.md');
    await until('the finding', () => shownFindings(document).includes(found));
    await vscode.commands.executeCommand('twoWay.createConfiguration');
    expectEqual('the editor', vscode.window.activeTextEditor?.document.uri.path, file.path);
    expectEqual('its problems', vscode.languages.getDiagnostics(file), []);
    await until('the finding', () => shownFindings(document).includes(found));
  });

  it('is shown as it holds for the post, and where it comes from', async () => {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{ "rules": { "hard-sell": "off" } }'));
    await openFixture('pump.md');
    await until('the file to hold', async () => {
      await vscode.commands.executeCommand('twoWay.showConfiguration');
      const text = vscode.window.activeTextEditor?.document.getText() ?? '';
      if (!text.includes('"hard-sell": "off"')) await openFixture('pump.md');
      return text.includes('"hard-sell": "off"') && text.includes('.two-way.json') && text.includes('"run": "onType"');
    });
    expectEqual('its language', vscode.window.activeTextEditor?.document.languageId, 'jsonc');
  });
});

describe('what is a post', () => {
  afterEach(closeEverything);

  it('is for the writer to say, of any file that can be read', async () => {
    const { document } = await openFixture('notes.txt');
    const other = await openPost(thrilled);
    await eventuallyEqual('the findings of a post', () => shownFindings(other.document), [
      'announcement-frame 0:0-0:27',
    ]);
    expectEqual('the findings', shownFindings(document), []);
    await openFixture('notes.txt');
    await vscode.commands.executeCommand('twoWay.treatAsPost');
    await eventuallyEqual('the findings', () => shownFindings(document), ['announcement-frame 0:0-0:27']);
    await vscode.commands.executeCommand('twoWay.treatAsNoPost');
    await eventuallyEqual('the findings', () => shownFindings(document), []);
  });

  it('is text in a folder of posts', async () => {
    const { document } = await openFixture('drafts/pump.txt');
    await eventuallyEqual('the findings', () => shownFindings(document), ['announcement-frame 0:0-0:27']);
  });
});
