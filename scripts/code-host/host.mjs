import { launchBrowser } from './browser.mjs';
import { within } from '../common/time.mjs';
import { startServer } from './server.mjs';

/**
 * A VS Code server and a browser to look at it with.
 * @typedef {object} Host
 * @property {import('./server.mjs').Server} server
 * @property {import('playwright-core').Browser} browser
 * @property {import('playwright-core').Page} page still empty
 * @property {() => Promise<void>} stop ends both, in two seconds at most
 */

/**
 * Starts server and browser side by side. If one cannot be had, the other is ended again.
 * @param {import('./server.mjs').ServerOptions} serverOptions
 * @param {import('./browser.mjs').BrowserOptions} [browserOptions]
 * @returns {Promise<Host>}
 * @throws {import('../common/expected-error.mjs').ExpectedError} when one of them is not there
 */
export async function startHost(serverOptions, browserOptions) {
  const starting = { server: startServer(serverOptions), browser: launchBrowser(browserOptions) };
  const [server, browser] = await Promise.allSettled([starting.server, starting.browser]);
  const stop = async () => {
    if (server.status === 'fulfilled') await server.value.stop();
    if (browser.status === 'fulfilled') await closeBrowser(browser.value.browser);
  };
  if (server.status === 'fulfilled' && browser.status === 'fulfilled') {
    return { server: server.value, ...browser.value, stop };
  }
  await stop();
  throw server.status === 'rejected' ? server.reason : /** @type {PromiseRejectedResult} */ (browser).reason;
}

/**
 * A page that is stuck must not hold us up: once we are gone, Chromium ends by itself.
 * @param {import('playwright-core').Browser} browser
 */
async function closeBrowser(browser) {
  const closed = browser.close().catch(() => undefined); // a browser that is gone is closed
  await within(2000, closed);
}
