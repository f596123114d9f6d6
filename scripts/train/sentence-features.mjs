// What the engine knows of a sentence, as named amounts.

/**
 * @typedef {import('./engine').Engine} Engine
 * @typedef {ReturnType<Engine['readPost']>['sentences'][number]} Sentence
 * @typedef {ReadonlyMap<string, number>} Features amounts by name
 */

/**
 * The features that something visits, by kind and name.
 * @param {(visit: (kind: string, first: string, second: string, value: number) => void) => void} visitAll
 * @returns {Features}
 */
export function collect(visitAll) {
  /** @type {Map<string, number>} */
  const features = new Map();
  visitAll((kind, first, second, value) => {
    features.set(second ? `${kind} ${first} ${second}` : `${kind} ${first}`, value);
  });
  return features;
}

/**
 * What a sentence tells about those around it.
 * @param {Engine} engine
 * @param {Features} features a sentence's own
 * @returns {[string, number][]} of all signals, in their order
 */
export function signalsOf({ signalNames }, features) {
  return signalNames.map(([kind, name]) => [`${kind} ${name}`, features.get(`${kind} ${name}`) ?? 0]);
}

/**
 * Where a sentence stands in its post.
 * @param {Engine} engine
 * @param {Sentence} sentence
 * @param {number} index
 * @param {number} count of the post's sentences
 * @returns {[string, number][]}
 */
export function placeFeatures({ placeNames, placeOf }, sentence, index, count) {
  const amounts = placeOf(sentence, index, count);
  return present(placeNames.map((name, i) => [`place ${name}`, amounts[i] ?? 0]));
}

/**
 * What the sentences before and after it tell, and all of them on average.
 * @param {Engine} engine
 * @param {readonly (readonly [string, number][])[]} signals of all sentences of the post
 * @param {number} index
 * @returns {[string, number][]}
 */
export function neighbourFeatures({ neighbourly, signalNames }, signals, index) {
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
 * What the patterns see in a sentence.
 * @param {Engine} engine
 * @param {Sentence} sentence
 * @returns {Features}
 */
export function signsOf({ signs, once }, sentence) {
  const there = signs.filter((sign) => sign.isIn((read) => once(sentence, read)));
  return new Map(there.map(({ name }) => [`sign ${name}`, 1]));
}
