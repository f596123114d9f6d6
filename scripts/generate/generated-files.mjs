// What `npm run generate` writes, and whether it is written already.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { configurationSchema, schemaFile } from './configuration-schema.mjs';
import { indexPage, openingPage, rulePage } from './rule-pages.mjs';
import { withSettings } from './rule-settings.mjs';
import { withSettingTexts } from './setting-texts.mjs';
import { suggestionsPage } from './suggestions-page.mjs';

/** @typedef {Pick<typeof import('../../src/engine/index'), 'rules' | 'openings' | 'longestPhrase' | 'analyse' | 'applyEdits' | 'occasions'>} Engine */

/** Everything in it is generated. */
const pagesFolder = 'docs/rules';

/**
 * Every generated file, by its path in the project, with the text it should have.
 * @param {Engine} engine
 * @param {string} project its folder
 * @returns {Promise<Map<string, string>>}
 */
export async function generatedFiles(engine, project) {
  const { rules, openings } = engine;
  const read = (/** @type {string} */ file) => readFile(path.join(project, file), 'utf8');
  return new Map([
    ['package.json', withSettings(await read('package.json'), engine)],
    ['package.nls.json', withSettingTexts(await read('package.nls.json'), rules, 'en')],
    ['package.nls.da.json', withSettingTexts(await read('package.nls.da.json'), rules, 'da')],
    [schemaFile, configurationSchema(engine)],
    [
      'docs/suggestions.md',
      suggestionsPage(engine, [await read('training/posts.en.jsonl'), await read('training/posts.da.jsonl')]),
    ],
    [`${pagesFolder}/README.md`, indexPage(rules, openings)],
    ...rules.map((rule) => pageOf(rule.id, rulePage(rule))),
    ...openings.map((opening) => pageOf(opening.id, openingPage(opening))),
  ]);
}

/**
 * The generated files that don't have the text they should have, and those that should not be there any longer.
 * @param {Engine} engine
 * @param {string} project its folder
 * @returns {Promise<string[]>} their paths in the project
 */
export async function staleFiles(engine, project) {
  const files = await generatedFiles(engine, project);
  const stale = await leftovers(files, project);
  for (const [file, text] of files) {
    if ((await readIfThere(path.join(project, file))) !== text) stale.push(file);
  }
  return stale.sort();
}

/**
 * Writes what is stale and removes what is left over.
 * @param {Engine} engine
 * @param {string} project its folder
 * @returns {Promise<string[]>} the paths in the project that were touched
 */
export async function writeGeneratedFiles(engine, project) {
  const files = await generatedFiles(engine, project);
  const stale = await staleFiles(engine, project);
  for (const folder of [pagesFolder, path.dirname(schemaFile)])
    await mkdir(path.join(project, folder), { recursive: true });
  for (const file of stale) {
    const text = files.get(file);
    if (text === undefined) await rm(path.join(project, file));
    else await writeFile(path.join(project, file), text);
  }
  return stale;
}

/**
 * @param {string} id
 * @param {string} text
 * @returns {[string, string]}
 */
function pageOf(id, text) {
  return [`${pagesFolder}/${id}.md`, text];
}

/**
 * Pages of rules that are no more.
 * @param {Map<string, string>} files
 * @param {string} project
 */
async function leftovers(files, project) {
  const names = await readdir(path.join(project, pagesFolder)).catch(() => []);
  return names.map((name) => `${pagesFolder}/${name}`).filter((file) => !files.has(file));
}

/** @param {string} file */
async function readIfThere(file) {
  return readFile(file, 'utf8').catch(() => undefined);
}
