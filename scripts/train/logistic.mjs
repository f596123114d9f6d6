// Logistic regression on sparse rows: weights that make the labels likeliest, drawn towards 0. Deterministic.
import { logLoss } from './log-loss.mjs';

/** @typedef {{ readonly bias: number, readonly weights: Float64Array }} Fit */

/** Steps at most, and what a step must gain for another to be worth it. Chosen with the patience that a training deserves. */
const steps = 400;
const enough = 1e-4;

/**
 * Accelerated gradient descent with restarts: a few lines, and as exact as these data deserve.
 * @param {import('./table.mjs').Table} table
 * @param {readonly boolean[]} labels one for each row
 * @param {object} options
 * @param {number} options.strength how freely weights may leave 0
 * @param {readonly number[]} [options.importance] how much each row counts; 1 unless given
 * @returns {Fit}
 */
export function fitLogistic(table, labels, { strength, importance = labels.map(() => 1) }) {
  const loss = logLoss(table, labels, { strength, importance });
  let weights = new Float64Array(table.width + 1);
  let ahead = weights;
  let pace = 1;
  let step = 1;
  let lowest = Infinity;
  for (let count = 0; count < steps; count++) {
    const next = descend(loss, ahead, step);
    const isWorse = next.value > lowest;
    const faster = isWorse ? 1 : (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    ahead = extrapolate(weights, next.weights, isWorse ? 0 : (pace - 1) / faster);
    const gained = lowest - next.value;
    weights = next.weights;
    pace = faster;
    lowest = next.value;
    step = next.step * 1.2;
    if (!isWorse && gained < enough) break;
  }
  return { bias: weights[table.width] ?? 0, weights: weights.subarray(0, table.width) };
}

/**
 * One step downhill, halved until it keeps what a smooth function promises.
 * @param {import('./log-loss.mjs').Loss} loss
 * @param {Float64Array} from
 * @param {number} longest
 */
function descend(loss, from, longest) {
  const { value, slope } = loss.slopeAt(from);
  for (let step = longest; ; step /= 2) {
    const weights = new Float64Array(from.length);
    let promised = value;
    for (let i = 0; i < from.length; i++) {
      const [start = 0, steepness = 0] = [from[i], slope[i]];
      const end = start - step * steepness;
      const moved = end - start;
      weights[i] = end;
      promised += steepness * moved + (moved * moved) / (2 * step);
    }
    const reached = loss.valueAt(weights);
    if (reached <= promised + 1e-12) return { weights, value: reached, step };
  }
}

/**
 * @param {Float64Array} from
 * @param {Float64Array} to
 * @param {number} share of the way from one to the other, to be gone beyond it
 */
function extrapolate(from, to, share) {
  return to.map((end, i) => end + share * (end - (from[i] ?? 0)));
}
