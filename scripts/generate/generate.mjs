// Writes what is derived from the rules: docs/rules, the settings in package.json and the schema of .two-way.json. npm run generate [-- --check]
import process from 'node:process';
import { parseArgs } from 'node:util';
import { describeError, ExpectedError } from '../common/expected-error.mjs';
import { staleFiles, writeGeneratedFiles } from './generated-files.mjs';
import { ensureInstalled, projectFolder } from '../common/install.mjs';

try {
  process.chdir(projectFolder);
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  ensureInstalled();
  const engine = await loadEngine();
  if (values.check) await check(engine);
  else for (const file of await writeGeneratedFiles(engine, projectFolder)) console.log(`Written: ${file}`);
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}

/** @param {import('./generated-files.mjs').Engine} engine */
async function check(engine) {
  const stale = await staleFiles(engine, projectFolder);
  if (stale.length > 0) throw new ExpectedError(`Not up to date, run npm run generate:\n${stale.join('\n')}`);
}

/** @returns {Promise<import('./generated-files.mjs').Engine>} */
async function loadEngine() {
  // Only now is it certain that the packages which these need are there.
  const { build } = await import('esbuild');
  const { bundles } = await import('../build/bundles.mjs');
  const { engine } = await bundles(false);
  const { outputFiles } = await build({ ...engine, sourcemap: false, write: false });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error('The engine was bundled into nothing.');
  return import(`data:text/javascript;base64,${Buffer.from(bundle.contents).toString('base64')}`);
}
