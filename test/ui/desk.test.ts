import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { host, until, useWindow } from './window';

const thrilled = 'We are thrilled to announce our new pump.';

describe(`a writer at the desk, in the ${host} extension host`, function () {
  this.timeout(60_000);
  // A pause that no test waits for: what appears appears because the caret left.
  const window = useWindow({ file: 'empty.md', settings: { 'twoWay.pause': 60 } });

  const editorText = async (): Promise<string> => {
    const lines = await window().page.locator('.editor-instance .view-line').allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ').trim();
  };
  const untilText = (what: string, isSo: (text: string) => boolean): Promise<true> =>
    until(what, async () => isSo(await editorText()));
  const squiggles = (): Locator => window().page.locator('.editor-instance .squiggly-info');
  const status = async (): Promise<string> => {
    const item = window().page.locator('[id="status.languageStatus"] [aria-label]').first();
    return (await item.getAttribute('aria-label')) ?? '';
  };
  const row = (text: string): Locator => window().page.locator('.quick-input-list .monaco-list-row', { hasText: text });
  const write = async (text: string): Promise<void> => {
    const { page } = window();
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  };

  it('is left alone in a sentence until the caret is elsewhere', async () => {
    const { page } = window();
    await until('a post in the status', async () => (await status()).includes('0 findings'));
    await write(thrilled);
    // The status shows that the finding is known.
    await until('the finding in the status', async () => (await status()).includes('1 finding'));
    assert.equal(await squiggles().count(), 0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('It lifts forty litres.');
    await squiggles().first().waitFor({ state: 'attached' });
  });

  it('takes a change from the light bulb and tabs through what is to be filled in', async () => {
    const { page, quickFixes } = window();
    await write(`${thrilled}\n\nIt lifts forty litres a minute.\n\nThe beds get water before breakfast.`);
    // What is missing from the whole post is said once the caret has left what was typed, and the post has been read.
    await until('both findings', async () => {
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.press('ControlOrMeta+End');
      return (await squiggles().count()) > 1;
    });
    await quickFixes('Ask: ');
    const change = page.locator('.action-widget .monaco-list-row', { hasText: 'Ask: ' }).first();
    await change.click();
    await untilText('a gap', (text) => /\{\w+\}/.test(text));
    const before = await editorText();
    await page.keyboard.type('Ida Holm');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Friday');
    await untilText('what was typed', (text) => text.includes('Ida Holm') && text.includes('Friday'));
    assert.ok(!before.includes('Friday'));
    await page.keyboard.press('Escape');
  });

  it('sees a change in the text before taking it, and leaves it', async () => {
    const { page, palette } = window();
    const written = (text: string): boolean =>
      text.startsWith(thrilled) && text.endsWith('It lifts forty litres a minute.');
    await write(`${thrilled}\n\nIt lifts forty litres a minute.`);
    await untilText('what was typed', written);
    await page.keyboard.press('ControlOrMeta+Home');
    await palette('Two-Way: Rewrite Sentence as Dialogue…');
    await row('Here is our new pump.').first().waitFor();
    await until('the words that would go, struck through', async () => {
      // A string: the test itself is compiled for Node, which knows no document.
      return await page.evaluate<boolean>(`[...document.querySelectorAll('.editor-instance .view-line span')]
        .some((span) => getComputedStyle(span).textDecorationLine === 'line-through')`);
    });
    await page.keyboard.press('Escape');
    await untilText('the text as it was', written);
  });

  it('chooses among questions, with what each would tell', async () => {
    const { page, palette, screenshot } = window();
    await palette('Two-Way: Suggest Questions…');
    await row('asks').nth(1).waitFor();
    await screenshot(`questions-${host}`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await untilText('a question', (text) => text.includes('?'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+z');
    await untilText('the text without it', (text) => !text.includes('?'));
  });

  it('finds the post’s findings and questions in a view of its own, by keyboard', async () => {
    const { page, palette, screenshot } = window();
    await palette('Two-Way: Focus on This Post View');
    const line = (name: string): Locator => page.locator('.pane-body [role="treeitem"]', { hasText: name }).first();
    await line('announcement-frame').waitFor();
    const label = (await line('Level').getAttribute('aria-label')) ?? '';
    assert.match(label, /Level \d(?:\.\d)? of 7, \d findings?, \d openings?/);
    await line('Suggested questions').click();
    await line('?').waitFor();
    await screenshot(`view-${host}`);
    await line('?').click();
    await row('Ask: ').first().waitFor();
    await page.keyboard.press('Enter');
    await untilText('the question', (text) => text.includes('?'));
    await page.keyboard.press('Escape');
  });

  it('is left alone until asking, if that is the wish', async () => {
    const { page, folder, palette } = window();
    const settings = path.join(folder, '.vscode/settings.json');
    await write(`${thrilled} It hums.`);
    await squiggles().first().waitFor({ state: 'attached' });
    mkdirSync(path.dirname(settings), { recursive: true });
    writeFileSync(settings, '{ "twoWay.run": "manual" }');
    await squiggles().first().waitFor({ state: 'detached' });
    await until('the finding in the status', async () => (await status()).includes('1 finding'));
    await palette('Two-Way: Check This Post');
    await squiggles().first().waitFor({ state: 'attached' });
    rmSync(settings);
    await page.keyboard.press('Escape');
  });
});

describe(`a writer who wants marks on saving, in the ${host} extension host`, function () {
  this.timeout(60_000);
  const window = useWindow({ file: 'empty.md', settings: { 'twoWay.run': 'onSave' } });

  it('sees none before', async () => {
    const { page, folder } = window();
    const status = page.locator('[id="status.languageStatus"] [aria-label]').first();
    const untilSays = (what: string): Promise<true> =>
      until(`"${what}" in the status`, async () => (await status.getAttribute('aria-label'))?.includes(what) === true);
    const squiggles = page.locator('.editor-instance .squiggly-info');
    await untilSays('0 findings');
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.type(`${thrilled} It hums.`);
    await untilSays('1 finding');
    assert.equal(await squiggles.count(), 0);
    await page.keyboard.press('ControlOrMeta+s');
    await squiggles.first().waitFor({ state: 'attached' });
    assert.match(readFileSync(path.join(folder, 'empty.md'), 'utf8'), /thrilled/);
  });
});

for (const theme of ['light', 'dark', 'high-contrast'] as const) {
  describe(`the walkthrough in ${theme}, in the ${host} extension host`, function () {
    this.timeout(60_000);
    const colours = theme === 'high-contrast' ? { 'workbench.colorTheme': 'Default High Contrast' } : {};
    const window = useWindow({ theme: theme === 'light' ? 'light' : 'dark', width: 1400, settings: colours });

    it('leads from nothing to a draft with marks in it', async () => {
      const { page, palette, screenshot } = window();
      await palette('Welcome: Open Walkthrough...');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Leave the reader a door' }).click();
      const steps = page.locator('.gettingStartedContainer .getting-started-step');
      await steps.nth(3).waitFor();
      assert.equal(await steps.count(), 4);
      await screenshot(`walkthrough-${theme}-${host}`);
      await page.getByRole('button', { name: 'Open a Sample Draft' }).first().click();
      await page.locator('.editor-instance .squiggly-info').first().waitFor({ state: 'attached' });
      await screenshot(`sample-${theme}-${host}`);
    });
  });
}
