// Tells several things apart, each by its own logistic regression.
import { fitLogistic } from './logistic.mjs';
import { frequentFeatures, toTable } from './table.mjs';

/**
 * @typedef {import('./table.mjs').Featured} Featured
 * @typedef {object} LinearModel
 * @property {readonly string[]} outputs
 * @property {readonly number[]} bias one for each output
 * @property {ReadonlyMap<string, readonly number[]>} weights by feature, one for each output
 */

/**
 * @template T
 * @typedef {object} Task
 * @property {readonly string[]} outputs
 * @property {(example: T) => string} answer one of the outputs, or anything else
 * @property {number} strength how freely weights may leave 0
 * @property {number} fewest how often a feature must occur to count
 * @property {number} least the weight that a feature must reach at first to be kept; the others are then fitted again
 * @property {(example: T) => number} importance how much an example counts
 */

/**
 * @template {Featured} T
 * @param {readonly T[]} examples
 * @param {Task<T>} task
 * @returns {LinearModel}
 */
export function fitOneAgainstRest(examples, task) {
  const names = frequentFeatures(examples, task.fewest);
  const { weights } = fitTo(names, examples, task);
  const weighty = names.filter((name) => Math.max(...(weights.get(name) ?? []).map(Math.abs)) >= task.least);
  return fitTo(weighty, examples, task);
}

/**
 * @template {Featured} T
 * @param {readonly string[]} names of the features to use
 * @param {readonly T[]} examples
 * @param {Task<T>} task
 * @returns {LinearModel}
 */
function fitTo(names, examples, { outputs, answer, strength, importance }) {
  const table = toTable(examples, names);
  const answers = examples.map(answer);
  const options = { strength, importance: examples.map(importance) };
  const fits = outputs.map((output) =>
    fitLogistic(
      table,
      answers.map((given) => given === output),
      options,
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
 * @param {LinearModel} model
 * @param {Featured} example
 * @returns {number[]}
 */
export function scoresOf({ bias, weights }, { features }) {
  const scores = [...bias];
  for (const [name, amount] of features) {
    const row = weights.get(name);
    if (row) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (row[i] ?? 0) * amount;
  }
  return scores;
}

/**
 * Scores of every example by a model that saw no example of its fold.
 * @template {Featured} T
 * @param {readonly T[]} examples
 * @param {(example: T) => number} foldOf
 * @param {(train: readonly T[]) => LinearModel} fit
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
