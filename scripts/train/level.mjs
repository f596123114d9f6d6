// Fits the formula of the level to the editors' ratings.
import { numberFeatures, toRow } from './examples.mjs';

/** How strongly weights are drawn towards 0, beside one post. Chosen by cross-validation. */
const shrinkage = 1;
const rounds = 200;

/**
 * @typedef {{ readonly post: number, readonly rating: number, readonly features: ReadonlyMap<string, number> }} RatedExample
 * @typedef {{ readonly base: number, readonly weights: ReadonlyMap<string, number> }} LevelFit
 */

/**
 * The weights whose sums come closest to the ratings: least squares, one weight after the other. A door never lowers a level, and sending
 * never raises it.
 * @param {readonly RatedExample[]} examples
 * @param {(example: RatedExample) => number} importance
 * @returns {LevelFit}
 */
export function fitLevel(examples, importance) {
  const { names, index } = numberFeatures(examples, 5);
  const rows = examples.map((example) => toRow(example, index));
  const errors = examples.map(({ rating }) => rating);
  /** @type {number[][]} */
  const having = names.map(() => []);
  for (const [r, { at }] of rows.entries()) for (const feature of at) having[feature]?.push(r);
  const amount = rows.map(({ at, of }) => new Map([...at].map((feature, k) => [feature, of[k] ?? 0])));
  const weights = names.map(() => 0);
  const heavy = examples.map(importance);
  let base = 0;
  for (let round = 0; round < rounds; round++) {
    const shift =
      errors.reduce((sum, error, r) => sum + error * (heavy[r] ?? 1), 0) / heavy.reduce((sum, w) => sum + w, 0);
    base += shift;
    for (let r = 0; r < errors.length; r++) errors[r] -= shift;
    for (const [feature, name] of names.entries()) {
      let top = 0;
      let bottom = shrinkage;
      for (const r of having[feature] ?? []) {
        const x = amount[r]?.get(feature) ?? 0;
        top += (heavy[r] ?? 1) * x * ((errors[r] ?? 0) + x * (weights[feature] ?? 0));
        bottom += (heavy[r] ?? 1) * x * x;
      }
      const moved = bounded(name, top / bottom) - (weights[feature] ?? 0);
      weights[feature] += moved;
      for (const r of having[feature] ?? []) errors[r] -= moved * (amount[r]?.get(feature) ?? 0);
    }
  }
  return { base, weights: new Map(names.map((name, i) => [name, weights[i] ?? 0])) };
}

/** @param {string} name @param {number} weight */
function bounded(name, weight) {
  if (name.startsWith('sending')) return Math.min(0, weight);
  return name.startsWith('form') || name.startsWith('address') ? weight : Math.max(0, weight);
}

/**
 * @param {LevelFit} fit
 * @param {{ readonly features: ReadonlyMap<string, number> }} example
 * @returns {number} 1–7
 */
export function levelOf({ base, weights }, { features }) {
  const sum = [...features].reduce((total, [name, amount]) => total + amount * (weights.get(name) ?? 0), base);
  return Math.min(7, Math.max(1, sum));
}

/**
 * Spearman's rank correlation.
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
export function rankCorrelation(a, b) {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length - 1) / 2;
  const product = (/** @type {readonly number[]} */ p, /** @type {readonly number[]} */ q) =>
    p.reduce((sum, rank, i) => sum + (rank - middle) * ((q[i] ?? 0) - middle), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

/** @param {readonly number[]} values @returns {number[]} each value's place from below, ties sharing theirs */
function ranks(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
