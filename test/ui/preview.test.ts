import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { host, until, useWindow } from './window';

describe(`the preview, in the ${host} extension host`, function () {
  this.timeout(60_000);
  const window = useWindow({
    file: 'pump.md',
    // Ask before a link is opened, in every workspace.
    settings: { 'workbench.trustedDomains.promptInTrustedWorkspace': true },
  });

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
      /^Read as English(?:, taken for [^.]+)?\. Level \d(?:\.\d)? of 7\. \d findings?, /,
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
    const column = 'Hello. What would you water first? '.length + 1;
    await until('the caret on the finding', async () => {
      // Again when the page was a version behind.
      await mark.press('Enter');
      return (await caret()) === `Ln 3, Col ${column}`;
    });
  });

  it('follows its post while another editor is active', async () => {
    const { page, folder, openFile } = window();
    const configuration = path.join(folder, '.two-way.json');
    await page.locator('.editor-instance .view-lines').click();
    await openFile('README.md');
    const mark = (await preview()).locator('#post mark.finding', { hasText: 'We are thrilled' });
    await mark.waitFor();
    writeFileSync(configuration, '{ "rules": { "announcement-frame": "off" } }');
    await mark.waitFor({ state: 'detached' });
    rmSync(configuration);
    await mark.waitFor();
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

  it('does not follow a link when a mark in it is clicked', async () => {
    const { page, folder, openFile } = window();
    writeFileSync(path.join(folder, 'link.md'), '[We are thrilled to announce our new pump](https://example.com/).');
    await openFile('link.md');
    const link = (await window().webview('#post a mark')).locator('#post a');
    const question = page.locator('.monaco-dialog-box', { hasText: 'example.com' });
    await link.click({ position: { x: ((await link.boundingBox())?.width ?? 0) - 3, y: 5 } });
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });

    await page.keyboard.press('ControlOrMeta+End');
    await link.locator('mark').click();
    await until('the caret on the finding', async () => (await caret()) === 'Ln 1, Col 2');
    // What VS Code would have asked on the first click is there before what it asks on the second.
    await page.keyboard.type('Hello. ');
    await until('the caret behind it', async () => (await caret()) === 'Ln 1, Col 9');
    assert.equal(await question.count(), 0);
  });
});
