// The posts of a training, and what all its parts ask about them.
import { foldsOf, sourceOf } from './sources.mjs';

/** How much a post of ours counts beside one that somebody published. Chosen by cross-validation. */
const ownImportance = 0.7;

/**
 * @typedef {import('./sources.mjs').LabelledPost} LabelledPost
 * @typedef {object} Collection
 * @property {readonly LabelledPost[]} published what others wrote
 * @property {readonly LabelledPost[]} ours what was written for this project
 * @property {readonly LabelledPost[]} examples sentences from the rules' and openings' own examples
 * @property {ReadonlySet<string>} read the sources whose sentences the patterns' authors have read
 */

/** @typedef {{ readonly post: number }} OfPost something that belongs to a post, by the post's number */

/**
 * @typedef {object} Material
 * @property {readonly LabelledPost[]} posts by number: the published, ours, the examples
 * @property {readonly LabelledPost[]} written those that are whole posts; their numbers are the same
 * @property {(example: OfPost) => number} importance how much it counts
 * @property {(example: OfPost) => number} foldOf its group: sources of a group are scored by a model that has seen none of it
 * @property {(example: OfPost) => boolean} isRead whether the patterns' authors have read it, so that patterns look better on it than they are
 * @property {(example: OfPost) => boolean} isPublished whether it is one of those that others wrote, or none of all is
 * @property {(example: OfPost) => number} evidence how much thresholds rest on it: on what was published; where nothing was, on all posts, each source alike
 */

/**
 * @param {Collection} collection
 * @returns {Material}
 */
export function prepareMaterial({ published, ours, examples, read }) {
  const written = [...published, ...ours];
  const posts = [...written, ...examples];
  const fold = foldsOf(posts);
  const wasRead = posts.map((post, number) => number >= written.length || read.has(sourceOf(post)));
  return {
    posts,
    written,
    importance: ({ post }) => (post < published.length ? 1 : ownImportance),
    foldOf: ({ post }) => fold[post] ?? 0,
    isRead: ({ post }) => wasRead[post] ?? true,
    isPublished: ({ post }) => post < (published.length || written.length),
    evidence: evidenceIn(written, published.length),
  };
}

/**
 * @param {readonly LabelledPost[]} written
 * @param {number} others how many of them, from the first on, aren't ours
 * @returns {Material['evidence']}
 */
function evidenceIn(written, others) {
  const given = written.slice(0, others);
  if (given.some(({ origin }) => origin === 'published')) return ({ post }) => (post < others ? 1 : 0);
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const post of written) sizes.set(sourceOf(post), (sizes.get(sourceOf(post)) ?? 0) + post.sentences.length);
  return ({ post }) => {
    const one = written[post];
    return one ? 1 / (sizes.get(sourceOf(one)) ?? 1) : 0;
  };
}
