// Who wrote what, and which posts a model may be judged on.

/** @typedef {import('../accuracy/labelled-posts.mjs').LabelledPost} LabelledPost */

/** How many groups the sources are put into: a group is scored by a model that has not seen it. */
const groups = 8;

/**
 * Who wrote a post: its organisation, or the second part of its id.
 * @param {Pick<LabelledPost, 'id' | 'org'>} post
 * @returns {string}
 */
export const sourceOf = (post) => post.org ?? post.id.split('-')[1] ?? post.id;

/**
 * The group of each post: all posts of a source in one, the groups about equally large.
 * @param {readonly Pick<LabelledPost, 'id' | 'org' | 'sentences'>[]} posts
 * @returns {number[]}
 */
export function foldsOf(posts) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const post of posts) sizes.set(sourceOf(post), (sizes.get(sourceOf(post)) ?? 0) + post.sentences.length);
  const load = Array.from({ length: groups }, () => 0);
  /** @type {Map<string, number>} */
  const groupOf = new Map();
  for (const [source, size] of [...sizes].sort(largestFirst)) {
    const lightest = load.indexOf(Math.min(...load));
    load[lightest] = (load[lightest] ?? 0) + size;
    groupOf.set(source, lightest);
  }
  return posts.map((post) => groupOf.get(sourceOf(post)) ?? 0);
}

/**
 * By name where two are equally large, so that the order of the posts doesn't matter.
 * @param {readonly [string, number]} one
 * @param {readonly [string, number]} other
 */
function largestFirst([a, sizeOfA], [b, sizeOfB]) {
  return sizeOfB - sizeOfA || (a < b ? -1 : 1);
}
