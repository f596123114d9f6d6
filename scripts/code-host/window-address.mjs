import { pathToFileURL } from 'node:url';

/**
 * What a window shows and runs. All paths are absolute.
 * @typedef {object} WindowContents
 * @property {string | undefined} [folder]
 * @property {string | undefined} [workspace] a .code-workspace file, in place of a folder
 * @property {string | undefined} [file] opened in the editor
 * @property {string | undefined} [extension] under development; there can be only one
 * @property {string | undefined} [tests] entry point of the extension's tests
 * @property {Record<string, string> | undefined} [environment] of the extension host
 * @property {boolean | undefined} [disableExtensions]
 * @property {boolean | undefined} [proposedApi]
 * @property {string | undefined} [inspectPort] for a debugger of the extension host
 * @property {string | undefined} [token] the server's connection token
 */

/**
 * The address of a window: what the desktop's command line says, in the form that the page of VS Code reads.
 * @param {string} authority host and port of the server
 * @param {WindowContents} contents
 * @returns {string}
 */
export function windowAddress(authority, contents) {
  const { folder, workspace, token } = contents;
  const query = new URLSearchParams();
  if (token !== undefined) query.set('tkn', token);
  if (workspace !== undefined) query.set('workspace', decodeURIComponent(pathInAddress(workspace)));
  else if (folder !== undefined) query.set('folder', decodeURIComponent(pathInAddress(folder)));
  else query.set('ew', 'true'); // an empty window
  const pairs = payload(authority, contents);
  if (pairs.length > 0) query.set('payload', JSON.stringify(pairs));
  return `http://${authority}/?${query.toString().replaceAll('%2F', '/')}`;
}

/**
 * The page makes a Map of it: a key can be there once only.
 * @param {string} authority
 * @param {WindowContents} contents
 * @returns {[string, string][]}
 */
function payload(authority, contents) {
  const { file, extension, tests, environment, inspectPort } = contents;
  /** @param {string} path */
  const remote = (path) => `vscode-remote://${authority}${pathInAddress(path)}`;

  /** @type {[string, string][]} */
  const pairs = [];
  if (extension !== undefined) pairs.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests !== undefined) pairs.push(['extensionTestsPath', remote(tests)]);
  if (environment !== undefined) pairs.push(['extensionEnvironment', JSON.stringify(environment)]);
  if (contents.disableExtensions) pairs.push(['disableExtensions', 'true']);
  if (contents.proposedApi) pairs.push(['enableProposedApi', '']);
  if (inspectPort !== undefined) pairs.push(['inspect-extensions', inspectPort], ['debugId', 'code-host']);
  if (file !== undefined) pairs.push(['openFile', remote(file)]);
  return pairs;
}

/**
 * A path as an address has it: /C:/a%20%23b for C:\\a #b.
 * @param {string} file
 */
function pathInAddress(file) {
  return pathToFileURL(file).pathname;
}
