// Examples as numbers: which features each has, and how much of them.

/** @typedef {{ readonly features: ReadonlyMap<string, number> }} Featured */

/**
 * Row `r` holds the entries from `starts[r]` up to `starts[r + 1]`.
 * @typedef {object} Table
 * @property {number} width how many features there are
 * @property {Int32Array} starts one more than there are rows
 * @property {Int32Array} at the feature of each entry
 * @property {Float64Array} of its amount
 */

/**
 * The features that occur in at least `fewest` examples, in alphabetical order.
 * @param {readonly Featured[]} examples
 * @param {number} fewest
 * @returns {string[]}
 */
export function frequentFeatures(examples, fewest) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { features } of examples) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : [])).sort();
}

/**
 * One row for each example; features that aren't named are left out.
 * @param {readonly Featured[]} examples
 * @param {readonly string[]} names
 * @returns {Table}
 */
export function toTable(examples, names) {
  const index = new Map(names.map((name, i) => [name, i]));
  const starts = new Int32Array(examples.length + 1);
  /** @type {number[]} */
  const at = [];
  /** @type {number[]} */
  const of = [];
  for (const [r, { features }] of examples.entries()) {
    for (const [name, amount] of features) {
      const feature = index.get(name);
      if (feature === undefined) continue;
      at.push(feature);
      of.push(amount);
    }
    starts[r + 1] = at.length;
  }
  return { width: names.length, starts, at: Int32Array.from(at), of: Float64Array.from(of) };
}
