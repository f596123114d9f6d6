import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * What a command line for `code` asks for, as far as the code host can do it.
 * @typedef {object} CommandLine
 * @property {boolean} version only the version is wanted
 * @property {readonly string[]} extensions --extensionDevelopmentPath, each given one
 * @property {string | undefined} tests --extensionTestsPath
 * @property {boolean} inWorker --extensionDevelopmentKind=web
 * @property {boolean} disableExtensions
 * @property {boolean} proposedApi
 * @property {string | undefined} userDataFolder
 * @property {string | undefined} extensionsFolder
 * @property {string | undefined} inspectPort
 * @property {string | undefined} locale
 * @property {string | undefined} folder
 * @property {string | undefined} workspace
 * @property {string | undefined} file
 */

const options = /** @type {const} */ ({
  version: { type: 'boolean', short: 'v' },
  extensionDevelopmentPath: { type: 'string', multiple: true },
  extensionTestsPath: { type: 'string' },
  extensionDevelopmentKind: { type: 'string' },
  'disable-extensions': { type: 'boolean' },
  'disable-extension': { type: 'string' },
  'enable-proposed-api': { type: 'boolean' },
  'user-data-dir': { type: 'string' },
  'extensions-dir': { type: 'string' },
  'inspect-extensions': { type: 'string' },
  locale: { type: 'string' },
  'folder-uri': { type: 'string' },
});

/**
 * Reads the desktop's command line. Flags that mean nothing here (--no-sandbox, --disable-updates, …) are left out, as
 * are paths that do not exist.
 * @param {string[]} args
 * @returns {CommandLine}
 */
export function parseCommandLine(args) {
  const { values, positionals } = parseArgs({ args, options, strict: false, allowPositionals: true });
  const folderUri = text(values['folder-uri']);
  const given = folderUri === undefined ? positionals : [...positionals, fileURLToPath(folderUri)];
  const extensions = values.extensionDevelopmentPath;
  return {
    version: values.version === true,
    extensions: Array.isArray(extensions) ? extensions.filter((each) => typeof each === 'string') : [],
    tests: text(values.extensionTestsPath),
    inWorker: values.extensionDevelopmentKind === 'web',
    disableExtensions: values['disable-extensions'] === true,
    proposedApi: values['enable-proposed-api'] !== undefined,
    userDataFolder: text(values['user-data-dir']),
    extensionsFolder: text(values['extensions-dir']),
    inspectPort: text(values['inspect-extensions']),
    locale: text(values.locale),
    ...sortPaths(given),
  };
}

/** @param {readonly string[]} given */
function sortPaths(given) {
  const paths = given.map((each) => path.resolve(each)).filter((each) => existsSync(each));
  const folder = paths.find((each) => statSync(each).isDirectory());
  const workspace = paths.find((each) => each.endsWith('.code-workspace'));
  const file = paths.find((each) => each !== folder && each !== workspace);
  return { folder, workspace, file };
}

/** @param {unknown} value */
function text(value) {
  return typeof value === 'string' ? value : undefined;
}
