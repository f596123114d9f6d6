// Bundles the model's weights as one string, which is read when the first of them is asked for: as a literal they would be read at the start.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** @type {import('esbuild').Plugin} */
export const packedWeights = {
  name: 'packed-weights',
  setup({ onLoad }) {
    onLoad({ filter: /weights\.\w+\.json$/ }, async ({ path: file }) => ({
      contents: moduleOf(JSON.parse(await readFile(file, 'utf8'))),
      loader: 'js',
      resolveDir: path.dirname(file),
    }));
  },
};

/**
 * The same for the banks of questions, as JSON.
 * @type {import('esbuild').Plugin}
 */
export const bankReadLater = {
  name: 'bank-read-later',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]suggestions[\\/]bank[\\/]\w+\.json$/ }, async ({ path: file }) => {
      const bank = JSON.parse(await readFile(file, 'utf8'));
      const contents = `
        let read;
        const bank = () => (read ??= JSON.parse(text));
        const text = ${JSON.stringify(JSON.stringify(bank))};
        export default { ${gettersOf(bank, 'bank')} };`;
      return { contents, loader: 'js' };
    });
  },
};

/** @param {object} object @param {string} reader the name of the function that reads it */
function gettersOf(object, reader) {
  return Object.keys(object)
    .map((key) => `get ${key}() { return ${reader}().${key}; }`)
    .join(', ');
}

/**
 * A module whose default export has the same fields as the file.
 * @param {Readonly<Record<string, any>>} weights
 */
function moduleOf(weights) {
  const packed = JSON.stringify(weights, (key, value) => (key === 'features' ? mapValues(value, packRows) : value));
  return `
    import { unpackRows } from './packed-rows';
    let read;
    const weights = () => (read ??= JSON.parse(packed, (key, value) =>
      key === 'features' ? Object.fromEntries(Object.entries(value).map(([kind, rows]) => [kind, unpackRows(rows)])) : value));
    const packed = ${JSON.stringify(packed)};
    export default { ${gettersOf(weights, 'weights')} };`;
}

/**
 * What `unpackRows` in src/engine/model/packed-rows.ts reads.
 * @param {Readonly<Record<string, readonly number[]>>} rows
 */
function packRows(rows) {
  return Object.entries(rows)
    .map(([name, row]) => {
      if (/[;=]/.test(name)) throw new Error(`Weights can't be packed under the name “${name}”.`);
      return `${name}=${row.map((weight) => (weight === 0 ? '' : weight)).join(',')}`;
    })
    .join(';');
}

/**
 * @template T, U
 * @param {Readonly<Record<string, T>>} record
 * @param {(value: T) => U} change
 */
function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
