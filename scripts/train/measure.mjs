// How good scores are.

/**
 * Examples by how likely one output holds, the likeliest first, each with how many are right up to it.
 * @template T
 * @param {ReadonlyMap<T, readonly number[]>} scores
 * @param {number} output
 * @param {(example: T) => boolean} isRight
 * @param {(example: T) => number} [evidence] how much each counts; 1 unless given
 */
function ranked(scores, output, isRight, evidence = () => 1) {
  let right = 0;
  let said = 0;
  return [...scores]
    .map(([example, row]) => ({ example, likelihood: 1 / (1 + Math.exp(-(row[output] ?? 0))) }))
    .sort((a, b) => b.likelihood - a.likelihood)
    .map(({ example, likelihood }) => {
      const counts = evidence(example);
      if (isRight(example)) right += counts;
      said += counts;
      return { likelihood, right, said };
    });
}

/**
 * The smallest likelihood from which on at least the wanted share is right; 1 where there is none.
 * @template T
 * @param {ReadonlyMap<T, readonly number[]>} scores
 * @param {number} output
 * @param {(example: T) => boolean} isRight
 * @param {number} precision
 * @param {(example: T) => number} [evidence] how much each counts; 1 unless given
 */
export function thresholdFor(scores, output, isRight, precision, evidence) {
  const last = ranked(scores, output, isRight, evidence).findLast(({ right, said }) => right / said >= precision);
  return last ? Math.round(last.likelihood * 1000) / 1000 : 1;
}

/**
 * @template T
 * @param {string} title
 * @param {ReadonlyMap<T, readonly number[]>} scores
 * @param {readonly string[]} outputs
 * @param {(example: T) => string} answer
 */
export function describeScores(title, scores, outputs, answer) {
  const lines = outputs.map((output, i) => {
    const isRight = (/** @type {T} */ example) => answer(example) === output;
    const list = ranked(scores, i, isRight);
    const all = list.at(-1)?.right ?? 0;
    const recalls = [0.7, 0.75, 0.8].map((precision) => {
      const last = list.findLast(({ right, said }) => right / said >= precision);
      return `${precision}: ${((last?.right ?? 0) / all).toFixed(2)} from ${(last?.likelihood ?? 1).toFixed(2)}`;
    });
    const best = Math.max(...list.map(({ right, said }) => (2 * right) / (said + all)));
    return `  ${output}: ${all} there, best F1 ${best.toFixed(2)}, recall at precision ${recalls.join(', ')}`;
  });
  return [title, ...lines].join('\n');
}
