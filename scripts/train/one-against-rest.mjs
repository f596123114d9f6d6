// Tells several things apart, each by its own logistic regression.
import { numberFeatures, toRow } from './examples.mjs';
import { fitLogistic } from './logistic.mjs';

/**
 * @typedef {{ readonly features: ReadonlyMap<string, number> }} Featured
 * @typedef {{ readonly outputs: readonly string[], readonly bias: readonly number[], readonly weights: ReadonlyMap<string, readonly number[]> }} Model
 */

/**
 * `fewest`: how often a feature must occur to count. `least`: the weight it must reach at first to be kept; the others are then fitted again.
 * @template T
 * @typedef {{ readonly strength: number, readonly fewest: number, readonly least: number, readonly importance: (example: T) => number }} Options
 */

/**
 * @template {Featured} T
 * @param {readonly T[]} examples
 * @param {readonly string[]} outputs
 * @param {(example: T) => string} answer one of the outputs, or anything else
 * @param {Options<T>} options
 * @returns {Model}
 */
export function fitOneAgainstRest(examples, outputs, answer, options) {
  const { names } = numberFeatures(examples, options.fewest);
  const first = fitTo(names, examples, outputs, answer, options);
  const weighty = names.filter((name) => Math.max(...(first.weights.get(name) ?? []).map(Math.abs)) >= options.least);
  return fitTo(weighty, examples, outputs, answer, options);
}

/**
 * @template {Featured} T
 * @param {readonly string[]} names of the features to use
 * @param {readonly T[]} examples
 * @param {readonly string[]} outputs
 * @param {(example: T) => string} answer
 * @param {Options<T>} options
 * @returns {Model}
 */
function fitTo(names, examples, outputs, answer, { strength, importance }) {
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((example) => toRow(example, index));
  const fits = outputs.map((output) =>
    fitLogistic(
      rows,
      examples.map((example) => answer(example) === output),
      { size: names.length, strength, importance: examples.map(importance) },
    ),
  );
  return {
    outputs,
    bias: fits.map(({ bias }) => bias),
    weights: new Map(names.map((name, i) => [name, fits.map(({ weights }) => weights[i] ?? 0)])),
  };
}

/**
 * One score (log odds) for each output.
 * @param {Model} model
 * @param {Featured} example
 * @returns {number[]}
 */
export function scoresOf({ bias, weights }, { features }) {
  const scores = [...bias];
  for (const [name, amount] of features) {
    const row = weights.get(name);
    if (row) for (let i = 0; i < scores.length; i++) scores[i] += row[i] * amount;
  }
  return scores;
}

/**
 * Scores of every example by a model that saw no example of its fold.
 * @template {Featured} T
 * @param {readonly T[]} examples
 * @param {(example: T) => number} foldOf
 * @param {(train: readonly T[]) => Model} fit
 * @returns {Map<T, number[]>}
 */
export function scoreHeldOut(examples, foldOf, fit) {
  const folds = [...new Set(examples.map(foldOf))].sort((a, b) => a - b);
  return new Map(
    folds.flatMap((fold) => {
      const model = fit(examples.filter((example) => foldOf(example) !== fold));
      return examples
        .filter((example) => foldOf(example) === fold)
        .map((example) => /** @type {const} */ ([example, scoresOf(model, example)]));
    }),
  );
}

/**
 * A model as the engine reads it: weights in hundredths, those left out that are too small to matter.
 * @param {Model} model
 * @param {number} least in hundredths
 */
export function toFile({ outputs, bias, weights }, least) {
  const hundredths = (/** @type {number} */ weight) => Math.round(weight * 100);
  /** @type {Record<string, Record<string, number[]>>} */
  const features = {};
  for (const [name, row] of weights) {
    const rounded = row.map(hundredths).map((weight) => (Math.abs(weight) < least ? 0 : weight));
    if (rounded.every((weight) => weight === 0)) continue;
    const [kind = '', ...rest] = name.split(' ');
    (features[kind] ??= {})[rest.join(' ')] = rounded;
  }
  return { outputs, bias: bias.map(hundredths), features };
}
