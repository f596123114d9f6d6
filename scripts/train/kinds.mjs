// What kind of broadcast or opening a sentence is, if it is one at all.
import { fitOneAgainstRest, scoresOf } from './one-against-rest.mjs';

/**
 * @typedef {import('./examples.mjs').SentenceExample} SentenceExample
 * @typedef {import('./one-against-rest.mjs').LinearModel} LinearModel
 */

/**
 * @param {readonly SentenceExample[]} sentences
 * @param {import('./material.mjs').Material} material
 * @returns {LinearModel}
 */
export function fitKinds(sentences, { importance }) {
  const examples = sentences.flatMap((sentence) =>
    sentence.type === undefined ? [] : [{ post: sentence.post, type: sentence.type, features: featuresOf(sentence) }],
  );
  return fitOneAgainstRest(examples, {
    outputs: [...new Set(examples.map(({ type }) => type))].sort(),
    answer: ({ type }) => type,
    strength: 0.5,
    fewest: 3,
    least: 0.45,
    importance,
  });
}

/**
 * Scores of a sentence for each kind, in the order of the model's outputs.
 * @param {LinearModel} kinds
 * @param {SentenceExample} sentence
 */
export function scoreKinds(kinds, sentence) {
  return scoresOf(kinds, { features: featuresOf(sentence) });
}

/**
 * What the engine reads a sentence's kind from: not the sentences around it.
 * @param {SentenceExample} sentence
 */
function featuresOf({ own, signs }) {
  return new Map([...own, ...signs]);
}
