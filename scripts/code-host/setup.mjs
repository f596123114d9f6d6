// Installs the VS Code server of this folder: `node scripts/code-host/setup.mjs`.
import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describeError } from '../common/expected-error.mjs';
import { installLocked } from '../common/install.mjs';
import { isMain } from '../common/is-main.mjs';
import { canRunServer } from './node-version.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * Makes sure that the VS Code server, and a Node that can run it, are installed in this folder. Takes a few
 * milliseconds when they are, under a minute when not.
 * @throws {import('../common/expected-error.mjs').ExpectedError} when npm fails
 */
export function ensureServer() {
  // What the server's packages would compile at installation is replaced by stubs/ or comes prebuilt.
  const options = ['--ignore-scripts'];
  installLocked(here, 'Installing VS Code for the browser (0.2 GB to fetch, up to a minute) …', options);
  linkDependencies();
  if (!canRunServer()) {
    installLocked(path.join(here, 'node24'), 'Installing Node 24, which VS Code for the browser needs …', options);
  }
}

/**
 * The server's dependencies are ours, so that our lock file holds them (its own cannot be installed as it is). But some
 * it serves to the browser, and those it looks for inside itself.
 */
function linkDependencies() {
  const link = path.join(here, 'node_modules/code-server/lib/vscode/node_modules');
  if (existsSync(link)) return;
  symlinkSync(process.platform === 'win32' ? path.join(here, 'node_modules') : '../../..', link, 'junction');
}

if (isMain(import.meta.url)) {
  try {
    ensureServer();
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = 1;
  }
}
