// What occasion a post has.
import { fitOneAgainstRest, scoreHeldOut } from './one-against-rest.mjs';

/**
 * @typedef {import('./examples.mjs').PostExample} PostExample
 * @typedef {import('./material.mjs').Material} Material
 */

/**
 * @param {readonly PostExample[]} posts
 * @param {Material} material
 */
export function fitOccasions(posts, material) {
  const outputs = [...new Set(posts.map(({ occasion }) => occasion))].sort();
  const fit = (/** @type {readonly PostExample[]} */ train) =>
    fitOneAgainstRest(train, {
      outputs,
      answer: ({ occasion }) => occasion,
      strength: 0.5,
      fewest: 2,
      least: 0.28,
      importance: material.importance,
    });
  const heldOut = scoreHeldOut(posts, material.foldOf, fit);
  return { model: fit(posts), report: describe(heldOut, outputs, material) };
}

/**
 * @param {ReadonlyMap<PostExample, readonly number[]>} heldOut
 * @param {readonly string[]} outputs
 * @param {Material} material
 */
function describe(heldOut, outputs, { isPublished }) {
  const judged = [...heldOut].filter(([example]) => isPublished(example));
  const right = judged.filter(([{ occasion }, scores]) => outputs[scores.indexOf(Math.max(...scores))] === occasion);
  return `occasion right on sources not seen: ${(right.length / judged.length).toFixed(2)}`;
}
