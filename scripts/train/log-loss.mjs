// What a logistic regression makes as small as it can. Nearly all of a training's time is spent in here.

/**
 * @typedef {object} Loss functions of the weights, with the bias as their last
 * @property {(weights: Float64Array) => number} valueAt
 * @property {(weights: Float64Array) => { readonly value: number, readonly slope: Float64Array }} slopeAt
 */

/**
 * How unlikely the labels are, and how far weights have left 0.
 * @param {import('./table.mjs').Table} table
 * @param {readonly boolean[]} labels
 * @param {{ readonly strength: number, readonly importance: readonly number[] }} options
 * @returns {Loss}
 */
export function logLoss(table, labels, { strength, importance }) {
  const rows = labels.length;
  const { width } = table;
  return {
    valueAt(weights) {
      let value = 0;
      for (let r = 0; r < rows; r++) {
        const score = scoreOf(table, r, weights);
        value += (importance[r] ?? 1) * softplus(labels[r] ? -score : score);
      }
      return value + shrinkage(weights, width, strength);
    },

    slopeAt(weights) {
      const slope = new Float64Array(width + 1);
      let value = 0;
      for (let r = 0; r < rows; r++) {
        const score = scoreOf(table, r, weights);
        const important = importance[r] ?? 1;
        // The same power of e makes both the loss and the likelihood: it takes much of the time.
        const small = Math.exp(-Math.abs(score));
        value += important * (Math.max(0, labels[r] ? -score : score) + Math.log1p(small));
        const likelihood = (score > 0 ? 1 : small) / (1 + small);
        addRow(table, r, slope, important * (likelihood - (labels[r] ? 1 : 0)));
      }
      for (let i = 0; i < width; i++) slope[i] = (slope[i] ?? 0) + (weights[i] ?? 0) / strength;
      return { value: value + shrinkage(weights, width, strength), slope };
    },
  };
}

/**
 * @param {import('./table.mjs').Table} table
 * @param {number} row
 * @param {Float64Array} weights
 */
function scoreOf({ starts, at, of, width }, row, weights) {
  const end = starts[row + 1] ?? 0;
  let score = weights[width] ?? 0;
  for (let k = starts[row] ?? 0; k < end; k++) score += (of[k] ?? 0) * (weights[at[k] ?? 0] ?? 0);
  return score;
}

/**
 * Adds a row, so many times, to a sum; the bias is its last feature.
 * @param {import('./table.mjs').Table} table
 * @param {number} row
 * @param {Float64Array} sum
 * @param {number} times
 */
function addRow({ starts, at, of, width }, row, sum, times) {
  const end = starts[row + 1] ?? 0;
  for (let k = starts[row] ?? 0; k < end; k++) {
    const feature = at[k] ?? 0;
    sum[feature] = (sum[feature] ?? 0) + times * (of[k] ?? 0);
  }
  sum[width] = (sum[width] ?? 0) + times;
}

/**
 * @param {Float64Array} weights
 * @param {number} width
 * @param {number} strength
 */
function shrinkage(weights, width, strength) {
  let sum = 0;
  for (let i = 0; i < width; i++) sum += (weights[i] ?? 0) * (weights[i] ?? 0);
  return sum / (2 * strength);
}

/** @param {number} score log(1 + e^score) without overflow */
function softplus(score) {
  return score > 0 ? score + Math.log1p(Math.exp(-score)) : Math.log1p(Math.exp(score));
}
