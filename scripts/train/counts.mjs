/** @typedef {import('../accuracy/labelled-posts.mjs').LabelledPost} LabelledPost */

/**
 * How many labelled posts and sentences of each sort there are, as lines to print.
 * @param {readonly LabelledPost[]} posts
 * @returns {string}
 */
export function describeCounts(posts) {
  const sentences = posts.flatMap((post) => post.sentences);
  return [
    `${posts.length} posts, ${sentences.length} sentences`,
    '',
    `labels: ${tally(sentences.map(({ label }) => label))}`,
    `B: ${tally(typesOf(sentences, 'B'))}`,
    `D: ${tally(typesOf(sentences, 'D'))}`,
    `occasions: ${tally(posts.map(({ occasion }) => occasion))}`,
    `ratings, rounded: ${tally(posts.map(({ rating }) => String(Math.round(rating))))}`,
  ].join('\n');
}

/**
 * @param {readonly LabelledPost['sentences'][number][]} sentences
 * @param {'B' | 'D'} wanted
 */
function typesOf(sentences, wanted) {
  return sentences.flatMap(({ label, type }) => (label === wanted ? [type ?? 'no type'] : []));
}

/** @param {readonly string[]} names @returns {string} how often each occurs, the most frequent first */
function tally(names) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([name, count]) => `${name} ${count}`).join(', ');
}
