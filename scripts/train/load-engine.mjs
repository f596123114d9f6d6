// Bundles what a training needs of the engine, and loads it.
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { projectFolder } from '../common/install.mjs';

/** @returns {Promise<import('./examples.mjs').Engine>} */
export async function loadEngine() {
  // Inside the project, so that the packages it requires are found.
  const folder = await mkdtemp(path.join(projectFolder, 'node_modules', '.train-'));
  try {
    const outfile = path.join(folder, 'engine.cjs');
    await build({
      entryPoints: [path.join(projectFolder, 'scripts/train/engine.ts')],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      outfile,
    });
    const { default: engine } = await import(pathToFileURL(outfile).href);
    return engine;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
