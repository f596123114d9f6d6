// The programs we are measured beside, as their documentation says to call them.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';

/** Where they are installed: bench/. */
export const peersFolder = path.dirname(fileURLToPath(import.meta.url));

const require = createRequire(import.meta.url);

/** The rules that textlint runs, in a process of ours and by its command line. */
export const textlintRules = ['write-good', 'terminology', 'common-misspellings'];

/**
 * Reads a Markdown text and says what it finds, in whatever form.
 * @typedef {(text: string) => unknown} Check
 */

/** @returns {Promise<Check>} */
export async function loadWriteGood() {
  return require('write-good');
}

/** @returns {Promise<Check>} */
export async function loadAlex() {
  const { markdown } = await importPeer('alex');
  return markdown;
}

/** @returns {Promise<Check>} */
export async function loadTextlint() {
  const { TextlintKernel } = require(installedHere('@textlint/kernel'));
  const kernel = new TextlintKernel();
  const plugin = require(installedHere('@textlint/textlint-plugin-markdown')).default;
  const rules = textlintRules.map((ruleId) => {
    const rule = require(`textlint-rule-${ruleId}`);
    return { ruleId, rule: rule.default ?? rule };
  });
  const options = { ext: '.md', filePath: 'post.md', plugins: [{ pluginId: 'markdown', plugin }], rules };
  return (text) => kernel.lintText(text, options);
}

/** @returns {Promise<Check>} */
export async function loadHarper() {
  const { LocalLinter } = await importPeer('harper.js');
  const { binaryInlined } = await importPeer('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return (text) => linter.lint(text, { language: 'markdown' });
}

/** The peers' versions, by name. @returns {Record<string, string>} */
export function peerVersions() {
  return JSON.parse(readFileSync(path.join(peersFolder, 'package.json'), 'utf8')).dependencies;
}

/** They are not there when types are checked, so their names are not written where the compiler looks. @param {string} name @returns {Promise<any>} */
function importPeer(name) {
  return import(pathToFileURL(resolveModule(name)).href);
}

/** @param {string} name */
function resolveModule(name) {
  return fileURLToPath(import.meta.resolve(name));
}

/**
 * The name of a package that only the bench installs: said so that types are not looked for where it isn't.
 * @param {string} name
 * @returns {string}
 */
function installedHere(name) {
  return name;
}
