// Works out, once for all users, what each expression behind a sieve needs to match: see src/engine/sieve.
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import vm from 'node:vm';
import { build } from 'esbuild';

/** Stands in for the sieves: notes down what they are made of. */
const collector = `
  export const collected = [];
  export function sieve(expressions) { collected.push(...expressions); return () => []; }
  export function gate(...expressions) { collected.push(...expressions); return () => false; }
  export function mentions() { return () => false; }
`;

const entry = `
  import './src/engine/index';
  import { collected } from './src/engine/sieve/sieve';
  import { neededBy } from './src/engine/sieve/needed';
  import { keyOf } from './src/engine/sieve/ready-made';
  const found = collected.map((expression) => [keyOf(expression), neededBy(expression)?.join(',')]);
  export const table = Object.fromEntries(found.filter(([, needed]) => needed !== undefined));
`;

/** @returns {Promise<Readonly<Record<string, string>>>} by the keys of expressions */
export async function readyMadeSieves() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    plugins: [
      {
        name: 'collector',
        setup({ onLoad }) {
          onLoad({ filter: /[\\/]sieve[\\/]sieve\.ts$/ }, () => ({ contents: collector, loader: 'js' }));
        },
      },
    ],
  });
  /** @type {{ exports: { table?: Record<string, string> } }} */
  const module = { exports: {} };
  const require = createRequire(path.resolve('package.json'));
  vm.runInThisContext(`(function (module, exports, require) {${outputFiles[0]?.text ?? ''}\n})`)(
    module,
    module.exports,
    require,
  );
  return module.exports.table ?? {};
}
