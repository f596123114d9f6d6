// Bundles what a training needs of the engine, and loads it.
import path from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../common/install.mjs';

/**
 * @param {import('../../src/engine/localised').Language} language
 * @returns {Promise<import('./examples.mjs').Engine>}
 */
export async function loadEngine(language) {
  const { outputFiles } = await build({
    entryPoints: [path.join(projectFolder, 'scripts/train/engine.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error('The engine was bundled into nothing.');
  const { engineFor } = await import(`data:text/javascript;base64,${Buffer.from(bundle.contents).toString('base64')}`);
  return engineFor(language);
}
