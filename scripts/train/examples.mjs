// Turns labelled posts into examples: sentences and posts with named features.
import { readFileSync } from 'node:fs';

/**
 * @typedef {typeof import('./engine')} Engine
 * @typedef {{ start: number, end: number, label: 'B' | 'D' | 'N', type?: string }} LabelledSentence
 * @typedef {{ id: string, lang: string, text: string, rating: number, occasion: string, org?: string, sentences: LabelledSentence[] }} LabelledPost
 * @typedef {ReadonlyMap<string, number>} Features
 * @typedef {{ readonly post: number, readonly plain: string, readonly label: string, readonly type: string | undefined, readonly features: Features }} SentenceExample
 * @typedef {{ readonly post: number, readonly occasion: string, readonly features: Features }} PostExample
 */

/**
 * @param {readonly string[]} files JSON lines, one labelled post each
 * @param {string} language
 * @returns {LabelledPost[]}
 */
export function readPosts(files, language) {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  return lines.map((line) => /** @type {LabelledPost} */ (JSON.parse(line))).filter(({ lang }) => lang === language);
}

/**
 * Who wrote a post: its organisation, or the second part of its id.
 * @param {LabelledPost} post
 * @returns {string}
 */
export const sourceOf = (post) => post.org ?? post.id.split('-')[1] ?? post.id;

/**
 * The labelled sentences of a post as the engine reads them.
 * @param {Engine} engine
 * @param {LabelledPost} labelled
 * @param {number} post its number
 * @returns {SentenceExample[]}
 */
export function examplesOf(engine, labelled, post) {
  const { sentences: all } = engine.readPost(labelled.text, { language: 'en' });
  const sentences = all.filter(({ block }) => !block.isQuoted);
  const own = sentences.map(({ plain }) => collect((visit) => engine.visitFeatures(plain, visit)));
  const signals = own.map((features) =>
    engine.signalNames.map(
      ([kind, name]) => /** @type {const} */ ([`${kind} ${name}`, features.get(`${kind} ${name}`) ?? 0]),
    ),
  );
  return sentences.flatMap((sentence, index) => {
    const gold = labelOf(labelled, sentence);
    if (!gold) return [];
    const features = new Map(own[index]);
    const add = (/** @type {string} */ name, /** @type {number} */ amount) =>
      void (amount !== 0 && features.set(name, amount));
    engine
      .placeOf(sentence, index, sentences.length)
      .forEach((amount, i) => add(`place ${engine.placeNames[i]}`, amount));
    for (const [name, amount] of signals[index - 1] ?? []) add(`before ${name}`, amount * engine.neighbourly);
    for (const [name, amount] of signals[index + 1] ?? []) add(`after ${name}`, amount * engine.neighbourly);
    for (const [i, [name]] of (signals[0] ?? []).entries()) {
      add(`mean ${name}`, signals.reduce((sum, of) => sum + (of[i]?.[1] ?? 0), 0) / signals.length);
    }
    return [{ post, sentence, plain: sentence.plain, label: gold.label, type: gold.type, features }];
  });
}

/**
 * @param {Engine} engine
 * @param {LabelledPost} labelled
 * @param {number} number
 * @returns {PostExample}
 */
export function postExampleOf(engine, labelled, number) {
  const post = engine.readPost(labelled.text, { language: 'en' });
  const readings = post.sentences.map(({ plain }) => engine.readSentence(plain));
  const features = collect((visit) => engine.visitPostFeatures(post, readings, visit));
  return { post: number, occasion: labelled.occasion, features };
}

/**
 * @param {(visit: (kind: string, first: string, second: string, value: number) => void) => void} visitAll
 * @returns {Map<string, number>}
 */
function collect(visitAll) {
  const features = new Map();
  visitAll((kind, first, second, value) =>
    features.set(second ? `${kind} ${first} ${second}` : `${kind} ${first}`, value),
  );
  return features;
}

/**
 * The labelled sentence that shares most with one the engine read.
 * @param {LabelledPost} post
 * @param {{ readonly start: number, readonly end: number }} span
 */
function labelOf(post, span) {
  /** @type {LabelledSentence | undefined} */
  let best;
  let most = 0;
  for (const sentence of post.sentences) {
    const shared = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start);
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}

/**
 * Numbers the features that occur in at least `fewest` examples.
 * @param {readonly { readonly features: Features }[]} examples
 * @param {number} fewest
 */
export function numberFeatures(examples, fewest) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { features } of examples) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : [])).sort();
  return { names, index: new Map(names.map((name, i) => [name, i])) };
}

/**
 * @param {{ readonly features: Features }} example
 * @param {ReadonlyMap<string, number>} index
 * @returns {import('./logistic.mjs').Row}
 */
export function toRow({ features }, index) {
  const known = [...features].flatMap(([name, amount]) => {
    const at = index.get(name);
    return at === undefined ? [] : [/** @type {const} */ ([at, amount])];
  });
  return { at: Int32Array.from(known, ([at]) => at), of: Float64Array.from(known, ([, amount]) => amount) };
}
