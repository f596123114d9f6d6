// Takes the pictures in the README: npm run screenshots
// Needs the packaged extension; builds it. Writes media/screenshots/editor.png and preview.png.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describeError, ExpectedError } from './expected-error.mjs';
import { ensureInstalled, projectFolder } from './install.mjs';
import { npmCommand } from './processes.mjs';
import { makeTemporaryFolder, removeFolder } from './temporary-folder.mjs';

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
  packageExtension();
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
  const { unpackVsix } = await import('./unpack-vsix.mjs');
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
  const { findWebview, runCommand } = await import('./code-host/workbench.mjs');
  await page.locator('.editor-instance .squiggly-info').first().waitFor({ timeout: 30_000 });
  await page.keyboard.press('Control+b'); // hides the side bar
  await openQuickFixes(page);
  await save(page, 'editor');

  await page.keyboard.press('Escape');
  await page.mouse.move(size.width / 2, size.height - 5); // where nothing lights up
  await page.setViewportSize({ ...size, height: previewHeight });
  await runCommand(page, 'Two-Way: Open Preview');
  const preview = await findWebview(page, '#post mark');
  await preview.locator('#post mark').first().waitFor();
  await save(page, 'preview');
}

/**
 * Opens the menu of changes on the first finding. The squiggles are drawn anew after each change: one may be gone when it is
 * looked for, and the menu closes when providers arrive late.
 * @param {import('playwright-core').Page} page
 */
async function openQuickFixes(page) {
  const { until } = await import('./code-host/workbench.mjs');
  const offer = page.locator('.action-widget .monaco-list-row', { hasText: 'Say the news itself' });
  await until('the menu of changes', async () => {
    const box = await page.locator('.editor-instance .squiggly-info').first().boundingBox();
    if (!box) return false;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.press('Control+.');
    return await offer.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
  });
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

function packageExtension() {
  const npm = npmCommand(['run', '-s', 'package']);
  const { status } = spawnSync(npm.command, npm.args, { shell: npm.shell, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new ExpectedError('The extension could not be packaged.');
}
