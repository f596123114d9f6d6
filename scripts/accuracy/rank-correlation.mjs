/**
 * Spearman's rank correlation: 1 where two lists rise together, −1 where one falls as the other rises, 0 where neither, or where one of
 * them does not vary.
 * @param {readonly number[]} a
 * @param {readonly number[]} b as many
 */
export function rankCorrelation(a, b) {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length - 1) / 2;
  const product = (/** @type {readonly number[]} */ p, /** @type {readonly number[]} */ q) =>
    p.reduce((sum, rank, index) => sum + (rank - middle) * ((q[index] ?? NaN) - middle), 0);
  const spread = Math.sqrt(product(x, x) * product(y, y));
  return spread === 0 ? 0 : product(x, y) / spread;
}

/** Each value's place from below; equal ones share theirs. @param {readonly number[]} values */
function ranks(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
