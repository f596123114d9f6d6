// Least squares with bounds, one weight after the other.
import { frequentFeatures, toTable } from './table.mjs';

/** How strongly weights are drawn towards 0, beside one example. Chosen by cross-validation. */
const shrinkage = 1;
/** Chosen generously: a round takes milliseconds. */
const rounds = 200;
/** How often a feature must occur to count. */
const fewest = 5;

/**
 * @typedef {{ readonly base: number, readonly weights: ReadonlyMap<string, number> }} Sum a base and what each feature adds
 * @typedef {{ readonly row: number, readonly amount: number }} Entry
 */

/**
 * The base and the weights whose sums come closest to the answers.
 * @template {import('./table.mjs').Featured} T
 * @param {readonly T[]} examples
 * @param {object} options
 * @param {(example: T) => number} options.answer
 * @param {(example: T) => number} options.importance how much an example counts
 * @param {(name: string, weight: number) => number} options.bounded the nearest weight that a feature may have
 * @returns {Sum}
 */
export function fitSum(examples, { answer, importance, bounded }) {
  const names = frequentFeatures(examples, fewest);
  const columns = columnsOf(examples, names);
  const errors = examples.map(answer);
  const counts = examples.map(importance);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const weights = names.map(() => 0);
  let base = 0;
  for (let round = 0; round < rounds; round++) {
    const shift = errors.reduce((sum, error, row) => sum + error * (counts[row] ?? 0), 0) / all;
    base += shift;
    for (const [row, error] of errors.entries()) errors[row] = error - shift;
    for (const [feature, name] of names.entries()) {
      const column = columns[feature] ?? [];
      const weight = weights[feature] ?? 0;
      const moved = bounded(name, bestWeight(column, weight, errors, counts)) - weight;
      weights[feature] = weight + moved;
      for (const { row, amount } of column) errors[row] = (errors[row] ?? 0) - moved * amount;
    }
  }
  return { base, weights: new Map(names.map((name, i) => [name, weights[i] ?? 0])) };
}

/**
 * The weight that leaves the smallest errors while all others stay.
 * @param {readonly Entry[]} column where there is something of the feature
 * @param {number} weight its weight so far
 * @param {readonly number[]} errors
 * @param {readonly number[]} counts
 */
function bestWeight(column, weight, errors, counts) {
  let top = 0;
  let bottom = shrinkage;
  for (const { row, amount } of column) {
    const count = counts[row] ?? 0;
    top += count * amount * ((errors[row] ?? 0) + amount * weight);
    bottom += count * amount * amount;
  }
  return top / bottom;
}

/**
 * @param {readonly import('./table.mjs').Featured[]} examples
 * @param {readonly string[]} names
 */
function columnsOf(examples, names) {
  const { starts, at, of } = toTable(examples, names);
  /** @type {Entry[][]} */
  const columns = names.map(() => []);
  for (const row of examples.keys()) {
    const end = starts[row + 1] ?? 0;
    for (let k = starts[row] ?? 0; k < end; k++) columns[at[k] ?? -1]?.push({ row, amount: of[k] ?? 0 });
  }
  return columns;
}
