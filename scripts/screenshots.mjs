// Takes the pictures in the README: npm run screenshots
// Needs the packaged extension; builds it. Writes media/screenshots/editor.png and preview.png.
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describeError } from './common/expected-error.mjs';
import { ensureInstalled, projectFolder } from './common/install.mjs';
import { runNpmScript } from './common/npm.mjs';
import { makeTemporaryFolder, removeFolder } from './common/temporary-folder.mjs';

const target = path.join('media', 'screenshots');

/** CSS pixels; on the page the README shows them at about this size. The preview's shows the whole sample. */
const size = { width: 1100, height: 520 };
const previewHeight = 840;

const settings = {
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': true,
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.lineNumbers': 'off',
  'editor.folding': false,
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
};

const temporary = makeTemporaryFolder();
try {
  process.chdir(projectFolder);
  ensureInstalled();
  runNpmScript('package');
  await takeScreenshots();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
} finally {
  await removeFolder(temporary);
}

async function takeScreenshots() {
  // Only now is it certain that the packages which these need are there.
  const { openWindow } = await import('./code-host/open-window.mjs');
  const { ensureServer } = await import('./code-host/setup.mjs');
  const { unpackVsix } = await import('./build/unpack-vsix.mjs');
  ensureServer();
  const folder = path.join(temporary, 'samples');
  cpSync('media/samples', folder, { recursive: true });
  const extension = unpackVsix(path.resolve('dist/two-way.vsix'), temporary);
  const file = path.join(folder, 'draft.en.md');

  const { page, close } = await openWindow({ extension, folder, file, scale: 2, settings, ...size });
  try {
    mkdirSync(target, { recursive: true });
    await photograph(page);
  } finally {
    await close();
  }
}

/** @param {import('playwright-core').Page} page */
async function photograph(page) {
  const { findWebview, openQuickFixes, runCommand } = await import('./code-host/workbench.mjs');
  await page.locator('.editor-instance .squiggly-info').first().waitFor({ timeout: 30_000 });
  await page.keyboard.press('ControlOrMeta+b'); // hides the side bar
  await openQuickFixes(page, 'Say the news itself', () => clickFirstFinding(page));
  await save(page, 'editor');

  await page.keyboard.press('Escape');
  await page.setViewportSize({ ...size, height: previewHeight });
  // Beside the tab, where nothing lights up: at the borders of the editors it would draw the sash.
  await page.mouse.move(size.width / 4, 15);
  await runCommand(page, 'Two-Way: Open Preview');
  const preview = await findWebview(page, '#post mark');
  await preview.locator('#post mark').first().waitFor();
  await save(page, 'preview');
}

/**
 * The squiggles are drawn anew after each change: one may be gone when it is looked for.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<boolean>} whether it was there
 */
async function clickFirstFinding(page) {
  const box = await page.locator('.editor-instance .squiggly-info').first().boundingBox();
  if (!box) return false;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return true;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function save(page, name) {
  await page.waitForTimeout(1500); // badges and fades come a little later
  const file = path.join(target, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(`Wrote ${file}`);
}
