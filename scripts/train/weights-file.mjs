// A trained model as the engine reads it.

/**
 * @typedef {import('../../src/engine/model/model').ModelFile} ModelFile
 * @typedef {import('../../src/engine/model/weights').WeightsFile} WeightsFile
 */

/**
 * Weights in hundredths, those left out that are too small to matter.
 * @param {import('./one-against-rest.mjs').LinearModel} model
 * @param {number} least in hundredths
 * @returns {WeightsFile}
 */
export function toWeights({ outputs, bias, weights }, least) {
  /** @type {Record<string, Record<string, number[]>>} */
  const features = {};
  for (const [name, row] of weights) {
    const rounded = row.map(hundredths).map((weight) => (Math.abs(weight) < least ? 0 : weight));
    if (rounded.every((weight) => weight === 0)) continue;
    const [kind = '', ...rest] = name.split(' ');
    (features[kind] ??= {})[rest.join(' ')] = rounded;
  }
  return { outputs, bias: bias.map(hundredths), features };
}

/** @param {number} weight */
function hundredths(weight) {
  return Math.round(weight * 100);
}

/**
 * The text of a model's file, as the project formats it.
 * @param {ModelFile} model
 * @returns {Promise<string>}
 */
export async function formatModel(model) {
  const prettier = await import('prettier');
  const options = await prettier.resolveConfig(import.meta.filename);
  return prettier.format(JSON.stringify(model), { ...options, parser: 'json' });
}

/**
 * How large a model is where it is shipped, without the blanks of its file.
 * @param {ModelFile} model
 * @returns {number} bytes
 */
export const sizeOf = (model) => new TextEncoder().encode(JSON.stringify(model)).length;
