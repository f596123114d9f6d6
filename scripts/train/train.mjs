// Fits the learned model to labelled posts and writes its weights: npm run train -- [--read SOURCE,…] FILE.jsonl …
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { describeError } from '../common/expected-error.mjs';
import { projectFolder } from '../common/install.mjs';
import { examplesOf, postExampleOf, readPosts, sourceOf } from './examples.mjs';
import { fitLevel, levelOf, rankCorrelation } from './level.mjs';
import { exampleSource, postsFromExamples } from './rule-examples.mjs';
import { loadEngine } from './load-engine.mjs';
import { fitOneAgainstRest, scoreHeldOut, scoresOf, toFile } from './one-against-rest.mjs';
import { describe, thresholdFor } from './measure.mjs';

/** The posts written for this project, and how much each counts beside one that somebody unseen. Chosen by cross-validation. */
const ownPosts = 'training/posts.en.jsonl';
const ownImportance = 0.7;

/** How many groups the sources are put into: a group is scored by a model that has not seen it. */
const folds = 8;

/** Of what the model says on sources it has not seen, this share is to be right. */
const precision = 0.75;

const leanings = ['broadcast', 'opening'];
const leaningOf = { B: 'broadcast', D: 'opening', N: 'neither' };

process.chdir(projectFolder);
try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}

async function main() {
  const { values, positionals } = parseArgs({
    options: {
      read: { type: 'string', default: '' },
      out: { type: 'string', default: 'src/engine/model/weights.en.json' },
    },
    allowPositionals: true,
  });
  const engine = await loadEngine();
  const others = readPosts(positionals, 'en');
  const written = [...others, ...readPosts([ownPosts], 'en')];
  const posts = [...written, ...postsFromExamples(engine, 'en')];
  // The patterns' authors wrote the examples, so patterns look better on them than they are.
  const read = new Set([...values.read.split(','), exampleSource]);
  const importance = (/** @type {{ post: number }} */ { post }) => (post < others.length ? 1 : ownImportance);
  const fold = foldsOf(posts);
  const foldOf = (/** @type {{ post: number }} */ { post }) => fold[post] ?? 0;

  const sentences = posts.flatMap((post, number) => examplesOf(engine, post, number));
  const label = (/** @type {import('./examples.mjs').SentenceExample} */ { label }) =>
    leaningOf[/** @type {'B'} */ (label)];
  const fitSentences = (/** @type {typeof sentences} */ train) =>
    fitOneAgainstRest(train, leanings, label, { strength: 1, fewest: 3, least: 0.15, importance });
  const heldOut = scoreHeldOut(sentences, foldOf, fitSentences);

  // What patterns found weighs as much as it deserves on sentences that the patterns' authors have not read.
  const verdictExamples = sentences.map((example) => ({
    ...example,
    of: example,
    features: new Map([...scoresAsFeatures(heldOut.get(example) ?? []), ...signsOf(engine, example)]),
  }));
  const unread = verdictExamples.filter(({ post }) => !read.has(sourceOf(/** @type {any} */ (posts[post]))));
  const fitVerdicts = (/** @type {typeof unread} */ train) =>
    fitOneAgainstRest(train, leanings, label, { strength: 1, fewest: 2, least: 0, importance });
  const verdicts = scoreHeldOut(unread, foldOf, fitVerdicts);
  const unseen = new Map([...verdicts].filter(([{ post }]) => post < others.length));
  const thresholds = leanings.map((leaning, i) =>
    thresholdFor(unseen, i, (example) => label(example) === leaning, precision),
  );
  console.log(describe('verdicts on sources not seen and not read', unseen, leanings, label));

  const kinds = sentences
    .filter(({ type }) => type !== undefined)
    .map((example) => ({ ...example, of: example, features: new Map([...example.features, ...signsOf(engine, example)]) }));
  const kindNames = [...new Set(kinds.map(({ type }) => type ?? ''))].sort();
  const fitKinds = (/** @type {typeof kinds} */ train) =>
    fitOneAgainstRest(train, kindNames, ({ type }) => type ?? '', { strength: 0.5, fewest: 3, least: 0.45, importance });

  const wholes = written.map((post, number) => postExampleOf(engine, post, number));
  const occasions = [...new Set(wholes.map(({ occasion }) => occasion))].sort();
  const fitOccasions = (/** @type {typeof wholes} */ train) =>
    fitOneAgainstRest(train, occasions, ({ occasion }) => occasion, { strength: 0.5, fewest: 2, least: 0.28, importance });
  const occasionScores = [...scoreHeldOut(wholes, foldOf, fitOccasions)].filter(([{ post }]) => post < others.length);
  const right = occasionScores.filter(
    ([{ occasion }, scores]) => occasions[scores.indexOf(Math.max(...scores))] === occasion,
  );
  console.log(`occasion right on sources not seen: ${(right.length / occasionScores.length).toFixed(2)}`);

  const finalVerdicts = fitVerdicts(unread);
  const finalKinds = fitKinds(kinds);
  const heldOutVerdicts = new Map(
    [...scoreHeldOut(verdictExamples, foldOf, fitVerdicts)].map(([example, scores]) => [example.of, scores]),
  );
  const verdictScores = (/** @type {any} */ example) => heldOutVerdicts.get(example) ?? [];
  const kindScores = new Map(sentences.map((example) => [example, scoresOf(finalKinds, { features: new Map([...example.features, ...signsOf(engine, example)]) })]));
  const byPost = Map.groupBy?.(sentences, ({ post }) => post) ?? group(sentences);
  const sentencesOf = (/** @type {number} */ number) => byPost.get(number) ?? [];
  const rated = written.map((post, number) =>
    ratedExampleOf(engine, post, number, sentencesOf, verdictScores, kindScores, kindNames),
  );
  const fitRated = (/** @type {typeof rated} */ train) => fitLevel(train, importance);
  const levels = [...Array(folds).keys()].flatMap((held) => {
    const fit = fitRated(rated.filter((example) => foldOf(example) !== held));
    return rated.flatMap((example) =>
      foldOf(example) === held && example.post < others.length ? [[example.rating, levelOf(fit, example)]] : [],
    );
  });
  const meanError = levels.reduce((sum, [rating = 0, level = 0]) => sum + Math.abs(rating - level), 0) / levels.length;
  const [ratings, said] = [0, 1].map((i) => levels.map((pair) => pair[i] ?? 0));
  console.log(
    `level on sources not seen: rank correlation ${rankCorrelation(ratings ?? [], said ?? []).toFixed(2)}, mean error ${meanError.toFixed(2)}`,
  );
  const level = fitRated(rated);
  const file = {
    sentences: toFile(fitSentences(sentences), 3),
    verdicts: toFile(finalVerdicts, 1),
    kinds: toFile(finalKinds, 8),
    occasions: toFile(fitOccasions(wholes), 8),
    thresholds: Object.fromEntries(leanings.map((leaning, i) => [leaning, thresholds[i]])),
    level: { base: level.base, weights: Object.fromEntries(level.weights) },
  };
  const json = JSON.stringify(file);
  await writeFile(values.out, `${json}\n`);
  console.log(`${values.out}: ${(json.length / 1000).toFixed(0)} kB`);
}

/**
 * The group of each post: all posts of a source in one, the groups about equally large.
 * @param {readonly import('./examples.mjs').LabelledPost[]} posts
 * @returns {number[]}
 */
function foldsOf(posts) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const post of posts) sizes.set(sourceOf(post), (sizes.get(sourceOf(post)) ?? 0) + post.sentences.length);
  const load = new Array(folds).fill(0);
  const byName = new Map(
    [...sizes]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([source, size]) => {
        const lightest = load.indexOf(Math.min(...load));
        load[lightest] += size;
        return [source, lightest];
      }),
  );
  return posts.map((post) => byName.get(sourceOf(post)) ?? 0);
}

/**
 * @param {import('./examples.mjs').Engine} engine
 * @param {import('./examples.mjs').SentenceExample} example
 * @returns {Map<string, number>}
 */
function signsOf(engine, { sentence }) {
  const there = engine.signs.filter((sign) => sign.isIn((read) => engine.once(sentence, read)));
  return new Map(there.map(({ name }) => /** @type {const} */ ([`sign ${name}`, 1])));
}

/**
 * @param {readonly number[]} scores
 * @returns {Map<string, number>}
 */
function scoresAsFeatures(scores) {
  return new Map(leanings.map((leaning, i) => /** @type {const} */ ([`score ${leaning}`, scores[i] ?? 0])));
}

/**
 * @param {import('./examples.mjs').Engine} engine
 * @param {import('./examples.mjs').LabelledPost} post
 * @param {number} number
 */
function ratedExampleOf(engine, post, number, sentencesOf, verdictScores, kindScores, kindNames) {
  const weighed = sentencesOf(number).map((example) => {
    const [broadcast = 0, opening = 0] = verdictScores(example).map(likelihood);
    const odds = engine.openingParts.map((part) =>
      likelihood(kindScores.get(example)?.[kindNames.indexOf(part)] ?? -9),
    );
    const all = odds.reduce((sum, odd) => sum + odd, 0);
    return {
      reading: engine.readSentence(example.plain),
      broadcast,
      openings: odds.map((odd) => (opening * odd) / all),
    };
  });
  const features = new Map();
  engine.visitLevelFeatures(
    post.text,
    weighed,
    (part, name, amount) => amount !== 0 && features.set(`${part} ${name}`, amount),
  );
  return { post: number, rating: post.rating, features };
}

/** @param {number} score log odds */
function likelihood(score) {
  return 1 / (1 + Math.exp(-score));
}

function group(sentences) {
  const byPost = new Map();
  for (const example of sentences) byPost.set(example.post, [...(byPost.get(example.post) ?? []), example]);
  return byPost;
}
