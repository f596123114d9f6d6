// What is bundled, and how. esbuild.mjs builds it; a test reads in it that nothing can open a connection.
import { glob } from 'tinyglobby';
import { bankReadLater, packedWeights } from './packed-weights.mjs';
import { readyMadeSieves } from './ready-made-sieves.mjs';
import { withoutProof } from './without-proof.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

const inNode = /** @type {const} */ ({ platform: 'node', format: 'cjs', target: 'node20' });
const inBrowser = /** @type {const} */ ({ platform: 'browser', format: 'cjs' });
const integrationTests = 'test/integration/*.test.ts';

/** What a user runs. */
export const shipped = /** @type {const} */ (['desktop', 'web', 'preview', 'cli']);

/** The outputs that are shipped together, by the file for the licences of what they hold. */
export const licenceFiles = /** @type {const} */ ({
  'dist/THIRD-PARTY-LICENSES.txt': ['desktop', 'web', 'preview'],
  'dist/THIRD-PARTY-LICENSES.cli.txt': ['cli'],
});

/**
 * The options for every output, by name.
 * @param {boolean} isProduction whether it is for users: small, without source maps
 * @returns {Promise<Record<string, BuildOptions>>}
 */
export async function bundles(isProduction) {
  const tests = await glob(['test/**/*.test.ts', 'test/reporter.ts', `!${integrationTests}`]);
  const integration = await glob(integrationTests);
  const sieves = isProduction ? { READY_MADE_SIEVES: JSON.stringify(await readyMadeSieves()) } : {};
  return Object.fromEntries(
    Object.entries(outputs(tests, integration.sort())).map(([name, output]) => [
      name,
      { ...common(isProduction), ...output, define: { ...output.define, ...sieves } },
    ]),
  );
}

/**
 * @param {boolean} isProduction
 * @returns {BuildOptions}
 */
function common(isProduction) {
  return {
    bundle: true,
    metafile: true,
    logLevel: 'warning',
    legalComments: 'none',
    plugins: [packedWeights, bankReadLater, ...(isProduction ? [withoutProof] : [])],
    minify: isProduction,
    sourcemap: isProduction ? false : 'linked',
    target: 'es2022',
    // Packages' ES modules first: jsonc-parser's other form cannot be bundled.
    mainFields: ['module', 'main'],
  };
}

/**
 * @param {string[]} tests
 * @param {string[]} integration
 * @returns {Record<string, BuildOptions>}
 */
function outputs(tests, integration) {
  return {
    desktop: { ...inNode, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
    web: { ...inBrowser, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.web.js', external: ['vscode'] },
    preview: { platform: 'browser', format: 'iife', entryPoints: ['src/preview/main.ts'], outfile: 'dist/preview.js' },
    cli: {
      ...inNode,
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
      // Two packages could start programs and load modules. Here they can't, whatever they are told.
      alias: { 'node:child_process': './src/cli/without-loading.ts', module: './src/cli/without-loading.ts' },
      define: { 'import.meta.url': '__filename' },
    },
    // Written nowhere: that it can be built shows that the engine needs neither vscode nor Node.
    engine: {
      platform: 'neutral',
      format: 'esm',
      entryPoints: ['src/engine/index.ts'],
      write: false,
      sourcemap: false,
    },
    tests: {
      ...inNode,
      entryPoints: tests,
      outbase: 'test',
      outdir: 'dist/test',
      packages: 'external',
      minify: false,
      sourcemap: 'inline',
    },
    // One file for both extension hosts: a web worker cannot require a second one.
    integration: {
      ...inBrowser,
      stdin: { contents: integrationEntry(integration), resolveDir: '.' },
      outfile: 'dist/test/integration.js',
      external: ['vscode'],
      minify: false,
      sourcemap: 'inline',
      define: { 'process.env.MOCHA_COLORS': 'undefined' },
    },
  };
}

/**
 * A module that runs integration tests.
 * @param {readonly string[]} files with tests, by their paths in the project
 * @returns {string} its source
 */
export function integrationEntry(files) {
  // The set-up first: it defines `describe` and `it`.
  const imports = ['test/integration/setup.ts', ...files].map((file) => `import './${file}';`);
  return [...imports, "export { run } from './test/integration/run.ts';"].join('\n');
}
