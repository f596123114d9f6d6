import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { host, until, useWindow } from './window';

describe(`the preview, in the ${host} extension host`, function () {
  this.timeout(60_000);
  const window = useWindow({ file: 'pump.md' });

  const preview = (): Promise<Frame> => window().webview('#post mark');
  const caret = async (): Promise<string> => {
    const [place = ''] = await window().page.locator('.statusbar-item', { hasText: 'Ln ' }).allInnerTexts();
    return place.trim();
  };

  it('opens from the editor’s title bar and says how the post stands', async () => {
    const { page } = window();
    await page.locator('.editor-actions [aria-label*="Open Preview"].codicon-comment-discussion').click();
    const frame = await preview();
    assert.match(
      await frame.locator('#summary').innerText(),
      /^Read as English\. Level \d(?:\.\d)? of 7\. \d findings?, /,
    );
    assert.equal(await frame.locator('h1').innerText(), 'A new pump in the garden');
    assert.equal(await frame.locator('article').getAttribute('lang'), 'en');
  });

  it('moves the caret to the mark that is clicked', async () => {
    await (await preview()).locator('#post mark', { hasText: 'We are thrilled' }).click();
    await until('the caret on the finding', async () => (await caret()) === 'Ln 3, Col 1');
    // The keyboard goes there too.
    await window().page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await window().page.keyboard.type('Hello. ');
    await until('the caret behind it', async () => (await caret()) === 'Ln 3, Col 8');
  });

  it('follows what is typed', async () => {
    const frame = await preview();
    await frame.locator('p', { hasText: 'Hello. We are thrilled' }).waitFor();
    await window().page.keyboard.type('What would you water first? ');
    await frame.locator('#post mark.opening', { hasText: 'What would you water first?' }).waitFor();
  });

  it('can be used by keyboard', async () => {
    const frame = await preview();
    const mark = frame.locator('#post mark.finding').first();
    await mark.focus();
    await mark.press('Enter');
    const column = 'Hello. What would you water first? '.length + 1;
    await until('the caret on the finding', async () => (await caret()) === `Ln 3, Col ${column}`);
  });

  it('runs no script of its own making, and loads nothing from elsewhere', async () => {
    const frame = await preview();
    const policy = await frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy ?? '', /^default-src 'none'; style-src [^;]+; script-src 'nonce-[\w-]+'$/);
    // A string: the test itself is compiled for Node, which knows no document.
    const isRun = await frame.evaluate(`new Promise((resolve) => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.isRun = "yes"';
      document.body.append(script);
      requestAnimationFrame(() => resolve(document.body.dataset.isRun === 'yes'));
    })`);
    assert.equal(isRun, false);
  });
});
