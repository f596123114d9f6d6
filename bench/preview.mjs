// How long a keystroke takes until a preview shows it, beside VS Code's own Markdown preview in the same window:
// npm run package && node bench/preview.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unpackVsix } from '../scripts/build/unpack-vsix.mjs';
import { openWindow } from '../scripts/code-host/open-window.mjs';
import { ensureServer } from '../scripts/code-host/setup.mjs';
import { findWebview, runCommand } from '../scripts/code-host/workbench.mjs';
import { makeTemporaryFolder, removeFolder } from '../scripts/common/temporary-folder.mjs';

/** How many keystrokes are measured of each; the median is told. */
const keystrokes = 25;

const sentences = [
  'The old meters were read by a man with a lamp, who knocked on every door of the street.',
  'The new ones send a number at night, over the same wire as the power itself.',
  'We are thrilled to announce that nobody has to be at home any more.',
  'Which hour of the day would you want to see on the screen?',
];

const temporary = makeTemporaryFolder();
try {
  ensureServer();
  const folder = path.join(temporary, 'posts');
  mkdirSync(folder);
  const file = path.join(folder, 'thousand-words.md');
  // 17 paragraphs of 61 words.
  writeFileSync(file, `Start.\n\n${`${sentences.join(' ')}\n\n`.repeat(17)}`);
  const extension = unpackVsix(path.resolve('dist/two-way.vsix'), temporary);
  const window = await openWindow({ extension, folder, file, width: 1400, height: 900 });
  try {
    const own = await measure(
      window.page,
      () => runCommand(window.page, 'Two-Way: Open Preview'),
      'article .block',
      'article',
    );
    console.log(`Two-Way's preview:       median ${middle(own)} ms, slowest ${Math.max(...own)} ms`);
    const builtIn = await measure(
      window.page,
      () => pressTwo(window.page, 'ControlOrMeta+k', 'v'),
      '.markdown-body',
      '.markdown-body',
    );
    console.log(`VS Code's own preview:   median ${middle(builtIn)} ms, slowest ${Math.max(...builtIn)} ms`);
  } finally {
    await window.close();
  }
} finally {
  await removeFolder(temporary);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} open opens the preview
 * @param {string} ready of something that only this preview has
 * @param {string} text of what holds the post
 * @returns {Promise<number[]>} milliseconds from each key's event to the frame in which it is drawn
 */
async function measure(page, open, ready, text) {
  await page.locator('.editor-instance .view-lines').first().click();
  await open();
  const frame = await findWebview(page, ready);
  await frame.locator(text, { hasText: 'Start.' }).waitFor();
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('End');
  // As text: the page knows what Node doesn't.
  await page.evaluate(
    `addEventListener('keydown', () => { window.pressed = performance.timeOrigin + performance.now(); }, { capture: true })`,
  );
  const times = [];
  for (let index = 0; index < keystrokes; index++) {
    const letter = 'abcdefghij'[index % 10] ?? 'a';
    const drawn = frame.evaluate(`new Promise((resolve) => {
      const holder = document.querySelector(${JSON.stringify(text)});
      const before = holder.textContent.length;
      const observer = new MutationObserver(() => {
        if (document.querySelector(${JSON.stringify(text)}).textContent.length === before) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    })`);
    await page.keyboard.press(letter);
    times.push(Math.round(Number(await drawn) - Number(await page.evaluate('pressed'))));
    // As long as a person takes for a key; some of it is the pause in which what is said about the post is worked out.
    await page.waitForTimeout(200);
  }
  return times;
}

/** @param {readonly number[]} values */
function middle(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/**
 * A shortcut of two keys.
 * @param {import('playwright-core').Page} page
 * @param {string} first
 * @param {string} second
 */
async function pressTwo(page, first, second) {
  await page.keyboard.press(first);
  await page.keyboard.press(second);
}
