// Logistic regression on sparse rows: weights that make the labels likeliest, drawn towards 0. Deterministic.

/**
 * @typedef {{ readonly at: Int32Array, readonly of: Float64Array }} Row the features a row has, and how much of each
 * @typedef {{ readonly bias: number, readonly weights: Float64Array }} Fit
 */

const steps = 400;
const enough = 1e-4;

/**
 * @param {readonly Row[]} rows
 * @param {readonly boolean[]} labels
 * @param {{ readonly size: number, readonly strength: number, readonly importance?: readonly number[] }} options `size`: how many features
 *   there are; `strength`: how freely weights may leave 0; `importance`: how much each row counts, 1 unless given
 * @returns {Fit}
 */
export function fitLogistic(rows, labels, { size, strength, importance }) {
  // Accelerated gradient descent with restarts: a few lines, and as exact as these data deserve.
  let weights = new Float64Array(size + 1);
  let ahead = Float64Array.from(weights);
  let pace = 1;
  let step = 1;
  let loss = Infinity;
  for (let count = 0; count < steps; count++) {
    const { value, slope } = lossAt(ahead);
    let next;
    // Halve the step until it keeps what a smooth function promises.
    for (;;) {
      next = new Float64Array(size + 1);
      let promised = value;
      for (let i = 0; i <= size; i++) {
        next[i] = ahead[i] - step * slope[i];
        const moved = next[i] - ahead[i];
        promised += slope[i] * moved + (moved * moved) / (2 * step);
      }
      if (valueAt(next) <= promised + 1e-12) break;
      step /= 2;
    }
    const now = valueAt(next);
    const isWorse = now > loss;
    const faster = isWorse ? 1 : (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = isWorse ? 0 : (pace - 1) / faster;
    for (let i = 0; i <= size; i++) ahead[i] = next[i] + momentum * (next[i] - weights[i]);
    const gained = loss - now;
    weights = next;
    pace = faster;
    loss = now;
    step *= 1.2;
    if (!isWorse && gained < enough) break;
  }
  return { bias: weights[size], weights: weights.subarray(0, size) };

  /** @param {Float64Array} at */
  function valueAt(at) {
    let value = 0;
    for (let r = 0; r < rows.length; r++)
      value += (importance?.[r] ?? 1) * softplus(labels[r] ? -scoreOf(rows[r], at) : scoreOf(rows[r], at));
    return value + shrinkage(at);
  }

  /** @param {Float64Array} at */
  function lossAt(at) {
    const slope = new Float64Array(size + 1);
    let value = 0;
    for (let r = 0; r < rows.length; r++) {
      const score = scoreOf(rows[r], at);
      const weight = importance?.[r] ?? 1;
      value += weight * softplus(labels[r] ? -score : score);
      const error = weight * (1 / (1 + Math.exp(-score)) - (labels[r] ? 1 : 0));
      const { at: features, of: amounts } = rows[r];
      for (let k = 0; k < features.length; k++) slope[features[k]] += error * amounts[k];
      slope[size] += error;
    }
    for (let i = 0; i < size; i++) slope[i] += at[i] / strength;
    return { value: value + shrinkage(at), slope };
  }

  /** @param {Float64Array} at */
  function shrinkage(at) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += at[i] * at[i];
    return sum / (2 * strength);
  }
}

/**
 * @param {Row} row
 * @param {Float64Array} weights with the bias as its last
 */
function scoreOf({ at, of }, weights) {
  let score = weights[weights.length - 1];
  for (let k = 0; k < at.length; k++) score += of[k] * weights[at[k]];
  return score;
}

/** @param {number} score log(1 + e^score) without overflow */
const softplus = (score) => (score > 0 ? score + Math.log1p(Math.exp(-score)) : Math.log1p(Math.exp(score)));
