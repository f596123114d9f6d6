import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { host, until, useWindow } from './window';

/** Another than the one before it, the window's own at the end. */
const themes = ['Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light', 'Default Light Modern'];

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
      await frame.locator('.summary').innerText(),
      /^Read as English(?:, taken for [^.]+)?\. Level \d(?:\.\d)? of 7\. \d findings?, /,
    );
    assert.equal(await frame.locator('article h1').innerText(), 'A new pump in the garden');
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
    assert.match(
      policy ?? '',
      /^default-src 'none'; img-src blob:; style-src [^;]+; script-src 'nonce-[\w-]+'; base-uri 'none'; form-action 'none'$/,
    );
    // A string: the test itself is compiled for Node, which knows no document.
    const isRun = await frame.evaluate(`new Promise((resolve) => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.isRun = "yes"';
      document.body.append(script);
      requestAnimationFrame(() => resolve(document.body.dataset.isRun === 'yes'));
    })`);
    assert.equal(isRun, false);
  });

  it('takes a suggestion as one step that can be undone, with the caret where the writer goes on', async () => {
    const { page, folder, openFile } = window();
    const text =
      'We are thrilled to announce our new pump. It lifts forty litres a minute. The beds get water before breakfast.\n';
    writeFileSync(path.join(folder, 'take.md'), text);
    await openFile('take.md');
    const frame = await window().webview('#next-step .primary');
    const lines = page.locator('.editor-instance .view-lines').first();
    const shown = async (): Promise<string> => (await lines.innerText()).replaceAll(/\s+/g, ' ').trim();
    await until('the post in the preview', async () =>
      (await frame.locator('article').innerText()).includes('The beds get'),
    );
    await frame.locator('#post mark.finding').first().hover();
    await frame.locator('#card .offer').first().click();
    await until('the change', async () => !(await shown()).includes('We are thrilled'));
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await until('the text as it was', async () => (await shown()) === text.trim());

    const step = await frame.locator('#next-step .step-title').innerText();
    await frame.getByRole('button', { name: 'Another' }).click();
    await until('another step', async () => (await frame.locator('#next-step .step-title').innerText()) !== step);
    await frame.locator('#next-step .primary').click();
    await until('the step in the text', async () => (await shown()) !== text.trim());
    await page.keyboard.press('ControlOrMeta+z');
    await until('the text as it was', async () => (await shown()) === text.trim());
  });

  it('scrolls with the editor, and the editor with it', async () => {
    const { page, folder, openFile } = window();
    const paragraphs = Array.from({ length: 80 }, (_, index) => `Paragraph ${index} says a little about the pump.`);
    writeFileSync(path.join(folder, 'long.md'), paragraphs.join('\n\n'));
    await openFile('long.md');
    const frame = await window().webview('article');
    await until('the post in the preview', async () =>
      (await frame.locator('article').innerText()).includes('Paragraph 79'),
    );
    const inView = (index: number): Promise<boolean> =>
      frame.evaluate(`(() => {
        const block = [...document.querySelectorAll('.block')][${index}].getBoundingClientRect();
        return block.bottom > 0 && block.top < innerHeight;
      })()`);
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+End');
    await until('the end in the preview', () => inView(78));
    await frame.evaluate('scrollTo(0, 0)');
    await page.locator('.editor-instance .view-line', { hasText: 'Paragraph 0' }).first().waitFor();
  });

  it('is accessible in every kind of theme', async () => {
    await window().openFile('pump.md');
    const frame = await window().webview('#post mark');
    const axe = readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8');
    for (const theme of themes) {
      const before: string = await frame.evaluate('document.body.dataset.vscodeThemeId ?? ""');
      const settings = path.join(window().folder, '.vscode', 'settings.json');
      mkdirSync(path.dirname(settings), { recursive: true });
      writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
      await until(
        `the theme ${theme}`,
        async () => (await frame.evaluate('document.body.dataset.vscodeThemeId')) !== before,
      );
      await frame.evaluate(axe);
      const violations =
        await frame.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`);
      assert.deepEqual(violations, [], theme);
    }
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

describe(`a preview that the window is reloaded under, in the ${host} extension host`, function () {
  this.timeout(90_000);
  const window = useWindow();

  it('is there again, with its post, and still locked to it', async () => {
    const { page, openFile, palette } = window();
    await openFile('pump.md');
    await palette('Two-Way: Open Preview');
    await (await window().webview('#post mark')).locator('.lock').click();
    await page.locator('.tab', { hasText: '[Preview] pump.md' }).waitFor();
    await page.evaluate('globalThis.isOld = true');
    await palette('Developer: Reload Window');
    await until('another page', async () => !(await page.evaluate('globalThis.isOld === true').catch(() => true)));
    const frame = await window().webview('#post mark');
    assert.equal(await frame.locator('article h1').innerText(), 'A new pump in the garden');
    await until('the lock', async () => (await frame.locator('.lock').getAttribute('aria-pressed')) === 'true');
  });
});
