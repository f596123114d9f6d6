// The engine and what is shipped, built as users get them.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { projectFolder } from '../scripts/common/install.mjs';
import { bundles } from '../scripts/build/bundles.mjs';

/**
 * @typedef {import('../src/engine').Analysis} Analysis
 * @typedef {import('../src/engine').Edit} Edit
 * @typedef {{ readonly analysis: Analysis, edited(edits: readonly Edit[]): Draft }} Draft
 * @typedef {object} Engine
 * @property {(text: string) => Analysis} analyse
 * @property {(text: string) => Draft} followDraft
 */

/** What `buildAll` writes. */
export const builtFiles = /** @type {const} */ ({ engine: 'engine.cjs', desktop: 'extension.js', cli: 'cli.js' });

/**
 * Builds the engine by itself, the extension and the command line, for users.
 * @param {string} folder
 */
export async function buildAll(folder) {
  const outputs = await bundles(true);
  const as = {
    engine: { ...outputs.desktop, entryPoints: ['src/engine/index.ts'] },
    desktop: outputs.desktop,
    cli: outputs.cli,
  };
  for (const [name, file] of Object.entries(builtFiles)) {
    await build({
      ...as[/** @type {keyof typeof builtFiles} */ (name)],
      absWorkingDir: projectFolder,
      outfile: path.join(folder, file),
    });
  }
}

/**
 * Loads the engine that `buildAll` built.
 * @param {string} folder
 * @returns {Promise<Engine>}
 */
export async function loadEngine(folder) {
  const { default: engine } = await import(pathToFileURL(path.join(folder, builtFiles.engine)).href);
  return engine;
}
