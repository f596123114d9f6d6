import { chromium } from 'playwright-core';
import process from 'node:process';
import { ensureBrowser } from './find-browser.mjs';

const switches = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--font-render-hinting=none',
  // Nothing may leave this machine. Playwright's page.route is no way to see to that: a page that it answers loses its
  // address space, and Chromium then refuses the page's requests to 127.0.0.1.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * @typedef {object} BrowserOptions
 * @property {number | undefined} [width] of the page in CSS pixels, 1280 unless told
 * @property {number | undefined} [height] of the page in CSS pixels, 800 unless told
 * @property {number | undefined} [scale] device pixels per CSS pixel, 1 unless told
 */

/**
 * Starts Chromium with an empty page. CODE_HOST_HEADED=1 shows it. It ends when this process does.
 * @param {BrowserOptions} [options]
 * @returns {Promise<{ browser: import('playwright-core').Browser, page: import('playwright-core').Page }>}
 * @throws {import('../common/expected-error.mjs').ExpectedError} when there is no browser
 */
export async function launchBrowser({ width = 1280, height = 800, scale = 1 } = {}) {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    headless: process.env.CODE_HOST_HEADED !== '1',
    chromiumSandbox: false, // it cannot be had as root, nor in most containers
    // Who calls us ends the browser, in an order of their own.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: switches,
  });
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  return { browser, page: await context.newPage() };
}
