// Bundles the extension, its preview page, the command line and the tests: node esbuild.mjs [--production] [--only name,…]
import { chmod } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundles, licenceFiles } from './scripts/build/bundles.mjs';
import { writeLicences } from './scripts/build/licences.mjs';

const { values } = parseArgs({
  options: { production: { type: 'boolean', default: false }, only: { type: 'string' } },
});

const outputs = await bundles(values.production);
const wanted = values.only?.split(',') ?? Object.keys(outputs);
const built = new Map(
  await Promise.all(
    wanted.map(async (name) => {
      const options = outputs[name];
      if (!options) throw new Error(`No output is called "${name}".`);
      return /** @type {const} */ ([name, await build(options)]);
    }),
  ),
);

if (wanted.includes('cli') && process.platform !== 'win32') await chmod('dist/cli.js', 0o755);
if (values.production) {
  for (const [file, names] of Object.entries(licenceFiles)) {
    const together = names.filter((name) => built.has(name)).map((name) => built.get(name)?.metafile);
    if (together.length === names.length) await writeLicences(together, file);
  }
}
