// The first step: from a sentence's words, form and neighbours to what it leans towards.
import { fitOneAgainstRest, scoreHeldOut } from './one-against-rest.mjs';

/**
 * @typedef {import('./examples.mjs').SentenceExample} SentenceExample
 * @typedef {import('./material.mjs').Material} Material
 */

/** What a sentence can lean towards, in the order of every row; as the engine names it. */
export const leanings = /** @type {const} */ (['broadcast', 'opening']);

const leaningByLabel = /** @type {const} */ ({ B: 'broadcast', D: 'opening', N: 'neither' });

/**
 * What an editor made of a sentence.
 * @param {Pick<SentenceExample, 'label'>} example
 * @returns {string} one of `leanings`, or something else
 */
export const leaningOf = ({ label }) => leaningByLabel[label];

/**
 * @param {readonly SentenceExample[]} examples
 * @param {Material} material
 * @param {number} least the weight that a feature must reach at first to be kept
 */
export function fitSentences(examples, { importance }, least) {
  return fitOneAgainstRest(examples, {
    outputs: leanings,
    answer: leaningOf,
    strength: 1,
    fewest: 3,
    least,
    importance,
  });
}

/**
 * Scores of every sentence by a model that has not seen its source.
 * @param {readonly SentenceExample[]} examples
 * @param {Material} material
 * @param {number} least as for `fitSentences`
 */
export function scoreSentences(examples, material, least) {
  return scoreHeldOut(examples, material.foldOf, (train) => fitSentences(train, material, least));
}
