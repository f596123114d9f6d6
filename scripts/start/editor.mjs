import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureServer } from '../code-host/setup.mjs';
import { quietSettings, settingsFile, themes, writeSettings } from '../code-host/user-settings.mjs';
import { hasDisplay } from '../common/display.mjs';
import { startDesktop } from './desktop.mjs';
import { startInBrowser } from './in-browser.mjs';
import { findCodeCommand } from '../common/vscode-places.mjs';

/**
 * What to open. All paths are absolute.
 * @typedef {object} Opening
 * @property {string} data folder for VS Code's own data, kept from one start to the next
 * @property {string} folder
 * @property {string} file in that folder
 * @property {string} vsix the packaged extension
 * @property {'light' | 'dark'} theme used at the first start; from then on the settings are the writer's own
 * @property {number} port of the server if there is one; 0 for any
 */

/**
 * @typedef {object} StartedEditor
 * @property {Promise<number>} ended the exit code, once the writer has closed the editor or it ended by itself
 * @property {() => Promise<void>} stop ends everything that was started
 */

/** Keeps the quiet, but leaves out what only makes tests repeatable. */
const testSettings = ['editor.cursorBlinking', 'git.enabled', 'files.hotExit', 'window.restoreWindows'];

/**
 * Chooses the desktop VS Code if its command `code` is on the PATH, and VS Code in the browser otherwise, which is installed
 * if need be.
 * @param {Opening} opening
 * @returns {() => Promise<StartedEditor>} starts it; gives up with an `ExpectedError`
 * @throws {import('../common/expected-error.mjs').ExpectedError} when it cannot be installed
 */
export function prepareEditor(opening) {
  const code = findCodeCommand();
  if (code !== undefined && hasDisplay()) {
    prepareSettings(path.join(opening.data, 'desktop'), opening.theme);
    forgetHalfInstalled(path.join(opening.data, 'desktop-extensions'));
    return () => startDesktop(code, opening);
  }
  console.log(
    code === undefined
      ? 'There is no command "code" on the PATH: using VS Code in the browser.'
      : 'There is no display for the desktop VS Code: using VS Code in the browser.',
  );
  prepareSettings(path.join(opening.data, 'browser'), opening.theme);
  forgetHalfInstalled(path.join(opening.data, 'browser-extensions'));
  ensureServer();
  return () => startInBrowser(opening);
}

/**
 * @param {string} userDataFolder
 * @param {'light' | 'dark'} theme
 */
function prepareSettings(userDataFolder, theme) {
  if (existsSync(settingsFile(userDataFolder))) return;
  const kept = Object.entries(quietSettings).filter(([name]) => !testSettings.includes(name));
  writeSettings(userDataFolder, { ...Object.fromEntries(kept), 'workbench.colorTheme': themes[theme] });
}

/**
 * Takes from VS Code's list of extensions those whose folder is not there, because installing them anew was interrupted: VS
 * Code would refuse to install them ever again.
 * @param {string} extensionsFolder
 */
function forgetHalfInstalled(extensionsFolder) {
  const list = path.join(extensionsFolder, 'extensions.json');
  if (!existsSync(list)) return;
  /** @type {{ relativeLocation?: string }[]} */
  const extensions = JSON.parse(readFileSync(list, 'utf8'));
  const whole = extensions.filter(({ relativeLocation = '' }) =>
    existsSync(path.join(extensionsFolder, relativeLocation)),
  );
  if (whole.length < extensions.length) writeFileSync(list, JSON.stringify(whole));
}
