// Bundles the extension, its preview page, the command line and the tests: node esbuild.mjs [--production] [--only name,…]
import { chmod } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundles } from './scripts/bundles.mjs';
import { writeLicences } from './scripts/licences.mjs';

const { values } = parseArgs({
  options: { production: { type: 'boolean', default: false }, only: { type: 'string' } },
});

const outputs = await bundles(values.production);
const wanted = values.only?.split(',') ?? Object.keys(outputs);
const results = await Promise.all(
  wanted.map((name) => {
    const options = outputs[name];
    if (!options) throw new Error(`No output is called "${name}".`);
    return build(options);
  }),
);

if (wanted.includes('cli') && process.platform !== 'win32') await chmod('dist/cli.js', 0o755);
if (values.production)
  await writeLicences(
    results.map((result) => result.metafile),
    'dist/THIRD-PARTY-LICENSES.txt',
  );
