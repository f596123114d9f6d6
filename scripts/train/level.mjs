// Fits the formula of the level to the editors' ratings.
import { rankCorrelation } from '../accuracy/rank-correlation.mjs';
import { fitSum } from './least-squares.mjs';

/**
 * @typedef {import('./rated-examples.mjs').RatedExample} RatedExample
 * @typedef {import('./material.mjs').Material} Material
 * @typedef {import('./least-squares.mjs').Sum} Sum
 */

/**
 * @param {readonly RatedExample[]} posts
 * @param {Material} material
 * @param {number} ownRating how much the rating of a post of ours counts
 */
export function fitLevel(posts, material, ownRating) {
  const importance = (/** @type {RatedExample} */ post) => (material.isPublished(post) ? 1 : ownRating);
  const fit = (/** @type {readonly RatedExample[]} */ train) =>
    fitSum(train, { answer: ({ rating }) => rating, importance, bounded });
  return { model: fit(posts), report: describe(posts, material, fit) };
}

/**
 * A door never lowers a level, and sending never raises it.
 * @param {string} name
 * @param {number} weight
 */
function bounded(name, weight) {
  if (name.startsWith('sending')) return Math.min(0, weight);
  return name.startsWith('form') || name.startsWith('address') ? weight : Math.max(0, weight);
}

/**
 * @param {readonly RatedExample[]} posts
 * @param {Material} material
 * @param {(train: readonly RatedExample[]) => Sum} fit
 */
function describe(posts, { foldOf, isPublished }, fit) {
  const judged = [...new Set(posts.map(foldOf))].flatMap((fold) => {
    const sum = fit(posts.filter((post) => foldOf(post) !== fold));
    return posts
      .filter((post) => foldOf(post) === fold && isPublished(post))
      .map((post) => ({ rating: post.rating, level: levelOf(sum, post) }));
  });
  const correlation = rankCorrelation(
    judged.map(({ rating }) => rating),
    judged.map(({ level }) => level),
  );
  const meanError = judged.reduce((sum, { rating, level }) => sum + Math.abs(rating - level), 0) / judged.length;
  return `level on sources not seen: rank correlation ${correlation.toFixed(2)}, mean error ${meanError.toFixed(2)}`;
}

/**
 * @param {Sum} sum
 * @param {Pick<RatedExample, 'features'>} post
 * @returns {number} 1–7
 */
export function levelOf({ base, weights }, { features }) {
  const sum = [...features].reduce((total, [name, amount]) => total + amount * (weights.get(name) ?? 0), base);
  return Math.min(7, Math.max(1, sum));
}
