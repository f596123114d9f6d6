import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { host, until, useWindow } from './window';

const thrilled = 'We are thrilled to announce our new pump.';

/** Whether it shows within two seconds. */
async function appears(locator: Locator): Promise<boolean> {
  return await locator.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  );
}

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
    const place = await until('a place for the mouse', async () => (await squiggle().boundingBox()) ?? undefined);
    await page.mouse.move(place.x + 20, place.y + place.height / 2, { steps: 5 });
    const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: 'Two-Way' }).first();
    await hover.waitFor();
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
    const { page } = window();
    await page.locator('.editor-instance .view-lines').click();
    await page.keyboard.press('Control+Home');
    const rows = page.locator('.action-widget .monaco-list-row');
    await until('the menu', async () => {
      await page.keyboard.press('Control+.');
      const isThere = await appears(rows.filter({ hasText: 'Ignore here' }));
      // It may have been opened before the fixes were known.
      if (!isThere) await page.keyboard.press('Escape');
      return isThere;
    });
    await page.keyboard.press('Enter');
    await waitForText('Here is our new pump.');
    await page.keyboard.press('Control+z');
    await waitForText(thrilled);
  });

  it('rewrites the sentence at the caret from the command palette', async () => {
    const { page, palette } = window();
    await page.keyboard.press('Control+Home');
    await palette('Two-Way: Rewrite Sentence as Dialogue…');
    const first = page.locator('.quick-input-list .monaco-list-row.focused');
    await first.filter({ hasText: 'Here is our new pump.' }).waitFor();
    await page.keyboard.press('Enter');
    await waitForText('Here is our new pump.');
    await page.keyboard.press('Control+z');
    await waitForText(thrilled);
  });
});
