import * as vscode from 'vscode';
import { closeEverything, openFixture, openPost, shownFindings, withSetting } from './editing';
import { eventuallyEqual, until } from './expect';

const found = 'announcement-frame 2:0-2:27';

describe('the settings', () => {
  afterEach(closeEverything);

  const hiding: readonly (readonly [name: string, value: unknown])[] = [
    ['allow', ['thrilled to announce']],
    ['exclude', ['pump.*']],
    ['include', ['posts/**']],
  ];
  for (const [name, value] of hiding) {
    it(`hold at once: ${name}, and no longer when it is taken back`, async () => {
      const { document } = await openFixture('pump.md');
      const isThere = (): boolean => shownFindings(document).includes(found);
      await until('the finding', isThere);
      await withSetting(name, value, () => until('the finding to go', () => !isThere()).then(() => undefined));
      await until('the finding to come back', isThere);
    });
  }

  it('report phrases of one’s own', async () => {
    const { document } = await openPost('The hose will arrive in due course. When would it suit you?');
    const own = (): readonly string[] => shownFindings(document).filter((each) => each.startsWith('empty-jargon'));
    await withSetting('phrases', { 'empty-jargon': [{ phrase: 'in due course', suggestion: 'on Monday' }] }, () =>
      eventuallyEqual('the findings', own, ['empty-jargon 0:21-0:34']),
    );
    await eventuallyEqual('the findings', own, []);
  });

  it('say where posts are published, and the post itself goes first', async () => {
    const news = 'The pump lifts forty litres a minute from the old well, and the beds get water before breakfast.';
    const text = `${news}\n\n${news}\n\n${news}\n\nWhich of your beds should we water first?`;
    const { document } = await openPost(text);
    const { document: own } = await openPost(`---\nchannel: blog\n---\n${text}`);
    const buried = (post: vscode.TextDocument): boolean =>
      shownFindings(post).some((each) => each.startsWith('buried-question'));
    await withSetting('channel', 'linkedin', async () => {
      await until('the buried question', () => buried(document));
      if (buried(own)) throw new Error('A blog shows a post whole.');
    });
    await until('the finding to go', () => !buried(document));
  });

  it('come second to the configuration file', async () => {
    const { document } = await openFixture('pump.md');
    const isThere = (): boolean => shownFindings(document).includes(found);
    const file = vscode.Uri.joinPath(document.uri, '..', '.two-way.json');
    await withSetting('rules', { 'announcement-frame': 'off' }, async () => {
      await until('the finding to go', () => !isThere());
      try {
        await vscode.workspace.fs.writeFile(
          file,
          new TextEncoder().encode('{ "rules": { "announcement-frame": "information" } }'),
        );
        await until('the finding to come back', isThere);
      } finally {
        await vscode.workspace.fs.delete(file);
      }
    });
  });
});
