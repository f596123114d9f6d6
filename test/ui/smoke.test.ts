import assert from 'node:assert/strict';
import { host, until, useWindow } from './window';

describe(`a window with the ${host} extension host`, () => {
  const window = useWindow();

  it('shows a file of the workspace', async () => {
    const { page, openFile } = window();
    await openFile('pump.md');
    const text = page.locator('.editor-instance .view-lines');
    const shown = await until(
      'the text',
      async () => (await text.innerText()).includes('pump') && (await text.innerText()),
    );
    assert.match(shown.replaceAll('\u00a0', ' '), /We are thrilled to announce our new pump\./);
  });

  it('runs the extension', async () => {
    const { palette, webview } = window();
    await palette('Two-Way: Open Preview');
    await webview('#post');
  });
});
