import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { host, until, useWindow } from './window';

const thrilled = 'We are thrilled to announce our new pump.';

describe(`writing with keyboard and mouse, in the ${host} extension host`, function () {
  this.timeout(60_000);
  const window = useWindow({ file: 'empty.md' });

  const editorText = async (): Promise<string> => {
    const lines = await window().page.locator('.editor-instance .view-line').allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ').trim();
  };
  const waitForText = (text: string): Promise<true> =>
    until(`the text "${text}"`, async () => (await editorText()) === text);
  const squiggle = () => window().page.locator('.editor-instance .squiggly-info').first();

  it('marks a sentence that is typed key by key', async () => {
    const { page } = window();
    await page.locator('.editor-instance .view-lines').click();
    await page.keyboard.type(thrilled, { delay: 20 });
    await squiggle().waitFor({ state: 'attached' });
    await waitForText(thrilled);
  });

  it('says why in the hover, and opens the rule’s page from there', async () => {
    const { page } = window();
    const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: 'Two-Way' }).first();
    // Again when the text was drawn anew under the mouse.
    await until('the hover', async () => {
      const place = await squiggle().boundingBox();
      if (!place) return false;
      await page.mouse.move(place.x + 20, place.y + 200);
      await page.mouse.move(place.x + 20, place.y + place.height / 2, { steps: 5 });
      return await hover.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    });
    assert.match(await hover.innerText(), /pride/);
    await hover.locator('a.code-link').click();
    const ruleTab = page.locator('.tabs-container .tab', { hasText: 'announcement-frame' });
    await ruleTab.waitFor();
    const heading = (await window().webview('h1#announcement-frame')).locator('h1');
    assert.equal(await heading.innerText(), 'announcement-frame');
    await ruleTab.click({ button: 'middle' });
    await ruleTab.waitFor({ state: 'detached' });
  });

  it('offers its changes from the light bulb, and undoes one in one step', async () => {
    const { page, quickFixes } = window();
    await page.locator('.editor-instance .view-lines').click();
    await page.keyboard.press('ControlOrMeta+Home');
    await quickFixes('Ignore here');
    await page.keyboard.press('Enter');
    await waitForText('Here is our new pump.');
    await page.keyboard.press('ControlOrMeta+z');
    await waitForText(thrilled);
  });

  it('rewrites the sentence at the caret from the command palette', async () => {
    const { page, palette } = window();
    await page.keyboard.press('ControlOrMeta+Home');
    await palette('Two-Way: Rewrite Sentence as Dialogue…');
    const first = page.locator('.quick-input-list .monaco-list-row.focused');
    await first.filter({ hasText: 'Here is our new pump.' }).waitFor();
    await page.keyboard.press('Enter');
    await waitForText('Here is our new pump.');
    await page.keyboard.press('ControlOrMeta+z');
    await waitForText(thrilled);
  });

  it('says so when the post can no longer be changed', async () => {
    const { page, folder, palette } = window();
    await page.keyboard.press('ControlOrMeta+Home');
    await palette('Two-Way: Rewrite Sentence as Dialogue…');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Here is our new pump.' }).waitFor();
    mkdirSync(path.join(folder, '.vscode'));
    writeFileSync(path.join(folder, '.vscode/settings.json'), '{ "files.readonlyInclude": { "empty.md": true } }');
    await page.locator('.tabs-container .tab.active [aria-label$="Read-only"]').waitFor();
    await page.keyboard.press('Enter');
    // It may have vanished to there by itself.
    await palette('Notifications: Show Notifications');
    await page.locator('.notifications-center', { hasText: 'This document can’t be changed.' }).waitFor();
    await waitForText(thrilled);
  });
});
