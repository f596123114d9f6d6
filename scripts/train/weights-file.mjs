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
