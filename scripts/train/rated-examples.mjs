// Posts as the formula of the level sees them: by how likely each sentence sends or opens, and by form.
import { scoreKinds } from './kinds.mjs';

/**
 * @typedef {import('./examples.mjs').Engine} Engine
 * @typedef {import('./examples.mjs').SentenceExample} SentenceExample
 * @typedef {import('./one-against-rest.mjs').LinearModel} LinearModel
 * @typedef {{ readonly post: number, readonly rating: number, readonly features: ReadonlyMap<string, number> }} RatedExample
 */

/** The score of a kind that the training has never seen. */
const unheardOf = -9;

/**
 * @param {Engine} engine
 * @param {import('./material.mjs').Material} material
 * @param {readonly SentenceExample[]} sentences of all posts
 * @param {ReadonlyMap<SentenceExample, readonly number[]>} verdicts scores by models that have not seen a sentence's source: in use, no model has seen a
 *   writer's posts
 * @param {LinearModel} kinds
 * @returns {RatedExample[]}
 */
export function ratedExamples(engine, { written }, sentences, verdicts, kinds) {
  const byPost = groupByPost(sentences);
  return written.map(({ text, rating }, post) => {
    const weighed = (byPost.get(post) ?? []).map((sentence) => {
      const [broadcast = 0, opening = 0] = (verdicts.get(sentence) ?? []).map(likelihood);
      const reading = engine.readSentence(sentence.plain);
      return { reading, broadcast, openings: openingOdds(engine, kinds, sentence, opening) };
    });
    /** @type {Map<string, number>} */
    const features = new Map();
    engine.visitLevelFeatures(text, weighed, (part, name, amount) => {
      if (amount !== 0) features.set(`${part} ${name}`, amount);
    });
    return { post, rating, features };
  });
}

/**
 * How likely a sentence is each kind of opening: together as likely as it is one at all.
 * @param {Engine} engine
 * @param {LinearModel} kinds
 * @param {SentenceExample} sentence
 * @param {number} opening how likely it is one at all
 */
function openingOdds({ openingParts }, kinds, sentence, opening) {
  const scores = scoreKinds(kinds, sentence);
  const odds = openingParts.map((part) => likelihood(scores[kinds.outputs.indexOf(part)] ?? unheardOf));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => (opening * odd) / all);
}

/** @param {readonly SentenceExample[]} sentences */
function groupByPost(sentences) {
  /** @type {Map<number, SentenceExample[]>} */
  const byPost = new Map();
  for (const sentence of sentences) {
    const group = byPost.get(sentence.post);
    if (group) group.push(sentence);
    else byPost.set(sentence.post, [sentence]);
  }
  return byPost;
}

/** @param {number} score log odds */
function likelihood(score) {
  return 1 / (1 + Math.exp(-score));
}
