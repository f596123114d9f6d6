import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runServerCommand, startServer } from '../code-host/server.mjs';
import { windowAddress } from '../code-host/window-address.mjs';
import { hasDisplay } from '../common/display.mjs';
import { ExpectedError } from '../common/expected-error.mjs';
import { makeTemporaryFolder, removeFolder } from '../common/temporary-folder.mjs';

/**
 * Starts VS Code for the writer's browser, with the extension installed, and prints its address.
 * @param {import('./editor.mjs').Opening} opening
 * @returns {Promise<import('./editor.mjs').StartedEditor>}
 * @throws {ExpectedError} when it does not start, or the extension cannot be installed
 */
export async function startInBrowser({ data, folder, file, vsix, port }) {
  const userDataFolder = path.join(data, 'browser');
  const extensionsFolder = path.join(data, 'browser-extensions');
  await install(vsix, userDataFolder, extensionsFolder);

  // Whoever can reach the port could otherwise run anything here, as the terminal in VS Code does.
  const token = randomBytes(16).toString('hex');
  const temporaryFolder = makeTemporaryFolder();
  process.once('exit', () => rmSync(temporaryFolder, { recursive: true, force: true, maxRetries: 5 }));
  const server = await startServer({ userDataFolder, extensionsFolder, temporaryFolder, port, token });
  const address = windowAddress(server.authority, { folder, file, token });
  console.log(`\nVS Code is at\n\n  ${address}\n\nCtrl+C ends it.`);
  if (canOpenBrowser()) openBrowser(address);

  let isStopping = false;
  const stop = async () => {
    isStopping = true;
    await server.stop();
    await removeFolder(temporaryFolder);
  };
  const ended = server.exited.then((exit) => {
    if (!isStopping) console.error(`VS Code ended by itself (${exit}).\n${server.log().slice(-1500)}`);
    return isStopping ? 0 : 1;
  });
  return { ended, stop };
}

/**
 * @param {string} vsix
 * @param {string} userDataFolder
 * @param {string} extensionsFolder
 */
async function install(vsix, userDataFolder, extensionsFolder) {
  const folders = ['--user-data-dir', userDataFolder, '--extensions-dir', extensionsFolder];
  const { code, output } = await runServerCommand([...folders, '--install-extension', vsix, '--force']);
  if (code !== 0) throw new ExpectedError(`The extension could not be installed (${code}):\n${output}`);
}

function canOpenBrowser() {
  return process.env.TWO_WAY_NO_OPEN !== '1' && !process.env.CI && hasDisplay();
}

/**
 * Tries to, and does not mind if it cannot: the address is printed.
 * @param {string} address
 */
function openBrowser(address) {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
        : ['xdg-open', [address]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
