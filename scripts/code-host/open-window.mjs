import path from 'node:path';
import { makeTemporaryFolder, removeFolder } from '../common/temporary-folder.mjs';
import { startHost } from './host.mjs';
import { quietSettings, themes, writeSettings } from './user-settings.mjs';
import { startWebFront } from './web-front.mjs';
import { waitForWorkbench } from './workbench.mjs';
import { windowAddress } from './window-address.mjs';

/**
 * @typedef {object} WindowOptions
 * @property {string} extension folder of the extension to run
 * @property {string} folder to open
 * @property {string | undefined} [file] to open in it, absolute
 * @property {boolean | undefined} [inWorker] runs the extension in a web worker, as a browser without a server does
 * @property {keyof typeof themes | undefined} [theme] light unless told
 * @property {number | undefined} [width] CSS pixels
 * @property {number | undefined} [height] CSS pixels
 * @property {number | undefined} [scale] device pixels per CSS pixel
 * @property {Readonly<Record<string, unknown>> | undefined} [settings] user settings beside the quiet ones
 */

/**
 * Opens a window of VS Code in a headless browser, and waits until it is there.
 * @param {WindowOptions} options
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 * @throws {import('../common/expected-error.mjs').ExpectedError} when there is no browser or no server
 */
export async function openWindow(options) {
  const temporary = makeTemporaryFolder();
  const userDataFolder = path.join(temporary, 'u');
  const extensionsFolder = path.join(temporary, 'x');
  const { theme = 'light', settings } = options;
  writeSettings(userDataFolder, { ...quietSettings, 'workbench.colorTheme': themes[theme], ...settings });
  /** @type {(() => Promise<void> | void)[]} */
  const endings = [() => removeFolder(temporary)];
  const close = async () => {
    for (const end of endings.reverse()) await end();
  };
  try {
    // Unless the server runs for tests, its page takes no extension under development: there is simply none then.
    const host = await startHost({ userDataFolder, extensionsFolder, forTests: true }, options);
    endings.push(host.stop);
    const { address, stop } = await addressOf(options, host.server);
    endings.push(stop);
    await host.page.goto(address);
    await waitForWorkbench(host.page);
    return { page: host.page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {WindowOptions} options
 * @param {import('./server.mjs').Server} server
 */
async function addressOf({ extension, folder, file, inWorker = false }, server) {
  // Without `tests`, which would make VS Code refuse to show dialogs.
  if (!inWorker)
    return { address: windowAddress(server.authority, { folder, file, extension }), stop: () => undefined };
  const front = await startWebFront({ serverPort: server.port, extension });
  return { address: windowAddress(front.authority, { folder, file }), stop: front.stop };
}
