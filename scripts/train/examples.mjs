// Turns labelled posts into examples: sentences and posts with named features.

/**
 * @typedef {typeof import('./engine')} Engine
 * @typedef {ReturnType<Engine['readPost']>['sentences'][number]} Sentence
 * @typedef {import('./sources.mjs').LabelledPost} LabelledPost
 * @typedef {ReadonlyMap<string, number>} Features amounts by name
 */

/**
 * @typedef {object} SentenceExample
 * @property {number} post the number of its post
 * @property {string} plain
 * @property {'B' | 'D' | 'N'} label
 * @property {string | undefined} type which kind of B or D
 * @property {Features} features what the model knows of its words and of the sentences around it
 * @property {Features} signs what the patterns see in it
 */

/** @typedef {{ readonly post: number, readonly occasion: string, readonly features: Features }} PostExample */

/**
 * The labelled sentences of a post as the engine reads them, quotations of others left out.
 * @param {Engine} engine
 * @param {LabelledPost} labelled
 * @param {number} post its number
 * @returns {SentenceExample[]}
 */
export function examplesOf(engine, labelled, post) {
  const all = engine.readPost(labelled.text, { language: 'en' }).sentences;
  const sentences = all.filter(({ block }) => !block.isQuoted);
  const own = sentences.map(({ plain }) => collect((visit) => engine.visitFeatures(plain, visit)));
  const signals = own.map((features) => signalsOf(engine, features));
  return sentences.flatMap((sentence, index) => {
    const gold = labelOf(labelled, sentence);
    if (!gold) return [];
    const features = new Map([
      ...(own[index] ?? []),
      ...placeFeatures(engine, sentence, index, sentences.length),
      ...neighbourFeatures(engine, signals, index),
    ]);
    return [
      { post, plain: sentence.plain, label: gold.label, type: gold.type, features, signs: signsOf(engine, sentence) },
    ];
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
  const post = engine.readPost(labelled.text, { language: 'en' });
  const readings = post.sentences.map(({ plain }) => engine.readSentence(plain));
  const features = collect((visit) => engine.visitPostFeatures(post, readings, visit));
  return { post: number, occasion: labelled.occasion, features };
}

/**
 * @param {(visit: (kind: string, first: string, second: string, value: number) => void) => void} visitAll
 * @returns {Features}
 */
function collect(visitAll) {
  /** @type {Map<string, number>} */
  const features = new Map();
  visitAll((kind, first, second, value) => {
    features.set(second ? `${kind} ${first} ${second}` : `${kind} ${first}`, value);
  });
  return features;
}

/**
 * @param {Engine} engine
 * @param {Features} features a sentence's own
 * @returns {[string, number][]} of all signals, in their order
 */
function signalsOf({ signalNames }, features) {
  return signalNames.map(([kind, name]) => [`${kind} ${name}`, features.get(`${kind} ${name}`) ?? 0]);
}

/**
 * @param {Engine} engine
 * @param {Sentence} sentence
 * @param {number} index
 * @param {number} count of the post's sentences
 * @returns {[string, number][]}
 */
function placeFeatures({ placeNames, placeOf }, sentence, index, count) {
  const amounts = placeOf(sentence, index, count);
  return present(placeNames.map((name, i) => [`place ${name}`, amounts[i] ?? 0]));
}

/**
 * @param {Engine} engine
 * @param {readonly (readonly [string, number][])[]} signals of all sentences of the post
 * @param {number} index
 * @returns {[string, number][]}
 */
function neighbourFeatures({ neighbourly, signalNames }, signals, index) {
  const from = (/** @type {string} */ side, /** @type {number} */ neighbour) =>
    (signals[neighbour] ?? []).map(
      ([name, amount]) => /** @type {[string, number]} */ ([`${side} ${name}`, amount * neighbourly]),
    );
  const mean = signalNames.map(([kind, name], i) => {
    const sum = signals.reduce((total, of) => total + (of[i]?.[1] ?? 0), 0);
    return /** @type {[string, number]} */ ([`mean ${kind} ${name}`, sum / signals.length]);
  });
  return present([...from('before', index - 1), ...from('after', index + 1), ...mean]);
}

/** @param {[string, number][]} features @returns {[string, number][]} those that there is something of */
const present = (features) => features.filter(([, amount]) => amount !== 0);

/**
 * @param {Engine} engine
 * @param {Sentence} sentence
 * @returns {Features}
 */
function signsOf({ signs, once }, sentence) {
  const there = signs.filter((sign) => sign.isIn((read) => once(sentence, read)));
  return new Map(there.map(({ name }) => [`sign ${name}`, 1]));
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
