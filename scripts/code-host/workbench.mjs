// What a person does in a window of VS Code, done through Playwright.
import { until } from '../common/time.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */

/** Milliseconds to wait for something to appear; generous, because test machines are busy. */
const limit = 30_000;

/**
 * Waits until a window is there.
 * @param {Page} page
 */
export async function waitForWorkbench(page) {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: limit });
}

/**
 * Opens a file of the workspace by its name.
 * @param {Page} page
 * @param {string} name
 */
export async function openFile(page, name) {
  await acceptQuickInput(page, name, name);
  // By its own name: a preview's tab has it in its title, too.
  await page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`).waitFor({ timeout: limit });
  await page.locator('.editor-instance .view-lines').first().waitFor({ timeout: limit });
}

/**
 * Runs a command from the command palette.
 * @param {Page} page
 * @param {string} title as the palette shows it, category included
 */
export async function runCommand(page, title) {
  await acceptQuickInput(page, `>${title}`, title);
}

/**
 * Types into VS Code's quick input and accepts the row with a text. Starts over when the row does not come: while VS
 * Code starts, commands and files are still being found, and the list does not notice.
 * @param {Page} page
 * @param {string} typed
 * @param {string} row
 */
async function acceptQuickInput(page, typed, row) {
  const input = page.locator('.quick-input-widget input.input');
  const focused = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row });
  await until(`"${row}" in the quick input`, async () => {
    await page.keyboard.press('F1');
    if (!(await appears(input, 2000))) return false;
    await input.fill(typed);
    if (await appears(focused, 3000)) return true;
    await page.keyboard.press('Escape');
    return false;
  });
  await page.keyboard.press('Enter');
}

/**
 * Opens the menu of changes (quick fixes), and starts over until it offers one: it may have been opened before the
 * findings were known, and it closes when other extensions' changes arrive late.
 * @param {Page} page
 * @param {string} change what its row says, or a part of that
 * @param {() => Promise<boolean>} [placeCaret] puts the caret where the finding is; `false` if it could not. Left out, the
 *   caret stays where it is.
 */
export async function openQuickFixes(page, change, placeCaret = async () => true) {
  const row = page.locator('.action-widget .monaco-list-row', { hasText: change });
  await until(`"${change}" in the menu of changes`, async () => {
    if (!(await placeCaret())) return false;
    await page.keyboard.press('ControlOrMeta+.');
    if (await appears(row.first(), 3000)) return true;
    await page.keyboard.press('Escape');
    return false;
  });
}

/**
 * The content of a webview. It is two frames deep, and the inner one is put in place anew when its page is.
 * @param {Page} page
 * @param {string} selector of something that only this webview has
 * @returns {Promise<Frame>}
 */
export async function findWebview(page, selector) {
  return await until(`a webview with ${selector}`, async () => {
    for (const frame of page.frames()) {
      const count = frame.parentFrame()
        ? await frame
            .locator(selector)
            .count()
            .catch(() => 0)
        : 0; // 0: it just went
      if (count > 0) return frame;
    }
    return undefined;
  });
}

/**
 * @param {import('playwright-core').Locator} locator
 * @param {number} timeout milliseconds
 */
async function appears(locator, timeout) {
  return await locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}
