// Turns labelled posts into examples: sentences and posts with named features.
import { collect, neighbourFeatures, placeFeatures, signalsOf, signsOf } from './sentence-features.mjs';

/**
 * @typedef {import('./engine').Engine} Engine
 * @typedef {import('./sources.mjs').LabelledPost} LabelledPost
 * @typedef {import('./sentence-features.mjs').Features} Features
 */

/**
 * @typedef {object} SentenceExample
 * @property {number} post the number of its post
 * @property {string} plain
 * @property {'B' | 'D' | 'N'} label
 * @property {string | undefined} type which kind of B or D
 * @property {Features} own what the model knows of it by itself: its words and its form
 * @property {Features} features the same, with its place and the sentences around it
 * @property {Features} signs what the patterns see in it
 */

/** @typedef {{ readonly post: number, readonly occasion: string, readonly features: Features }} PostExample */

/**
 * The labelled sentences of a post as the engine reads them, quotations of others left out.
 * @param {Engine} engine
 * @param {LabelledPost} labelled
 * @param {number} number its number
 * @returns {SentenceExample[]}
 */
export function examplesOf(engine, labelled, number) {
  const post = engine.readPost(labelled.text);
  const sentences = post.sentences.filter(({ block }) => !block.isQuoted);
  const all = sentences.map(({ plain }) => collect((visit) => engine.visitFeatures(plain, visit)));
  const signals = all.map((own) => signalsOf(engine, own));
  return sentences.flatMap((sentence, index) => {
    const gold = labelOf(labelled, sentence);
    const own = all[index];
    if (!gold || !own) return [];
    const around = [
      ...placeFeatures(engine, sentence, index, sentences.length),
      ...neighbourFeatures(engine, signals, index),
    ];
    const features = new Map([...own, ...around]);
    const signs = signsOf(engine, sentence);
    return [{ post: number, plain: sentence.plain, label: gold.label, type: gold.type, own, features, signs }];
  });
}

/**
 * A post as a whole.
 * @param {Engine} engine
 * @param {LabelledPost} labelled
 * @param {number} number
 * @returns {PostExample}
 */
export function postExampleOf(engine, labelled, number) {
  const post = engine.readPost(labelled.text);
  const features = collect((visit) => engine.visitPostFeatures(post, visit));
  return { post: number, occasion: labelled.occasion, features };
}

/**
 * The labelled sentence that shares most with one the engine read; the first of several.
 * @param {Pick<LabelledPost, 'sentences'>} post
 * @param {{ readonly start: number, readonly end: number }} span
 */
function labelOf(post, span) {
  let best;
  let most = 0;
  for (const sentence of post.sentences) {
    const shared = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start);
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}
