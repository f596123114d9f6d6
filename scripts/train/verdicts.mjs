// The second step: from the first one's scores and the patterns' signs to how likely each leaning is.
import { describeScores, thresholdFor } from './measure.mjs';
import { fitOneAgainstRest, scoreHeldOut } from './one-against-rest.mjs';
import { leaningOf, leanings } from './sentence-model.mjs';

/**
 * @typedef {import('./examples.mjs').SentenceExample} SentenceExample
 * @typedef {import('./material.mjs').Material} Material
 * @typedef {import('./one-against-rest.mjs').LinearModel} LinearModel
 */

/** @typedef {ReturnType<typeof toVerdictExample>} VerdictExample */

/**
 * @typedef {object} Verdicts
 * @property {LinearModel} model
 * @property {Record<typeof leanings[number], number>} thresholds the likelihoods from which on a leaning is said
 * @property {ReadonlyMap<SentenceExample, readonly number[]>} scores of every sentence, by models that have not seen its source
 * @property {string} report how good verdicts are
 */

/**
 * What patterns found weighs as much as it deserves on sentences that the patterns' authors have not read.
 * @param {readonly SentenceExample[]} sentences
 * @param {ReadonlyMap<SentenceExample, readonly number[]>} heldOut what the first step says of each when it has not seen its source
 * @param {Material} material
 * @param {import('./tuning.mjs').Tuning['precision']} precision the share of what it says that is to be right
 * @returns {Verdicts}
 */
export function fitVerdicts(sentences, heldOut, { foldOf, isRead, isPublished, evidence, importance }, precision) {
  const examples = sentences.map((sentence) => toVerdictExample(sentence, heldOut.get(sentence) ?? []));
  const unread = examples.filter((example) => !isRead(example));
  const fit = (/** @type {readonly VerdictExample[]} */ train) =>
    fitOneAgainstRest(train, { outputs: leanings, answer: leaningOf, strength: 1, fewest: 2, least: 0, importance });
  const unseen = scoreHeldOut(unread, foldOf, fit);
  const judged = new Map([...unseen].filter(([example]) => isPublished(example)));
  const telling = new Map([...unseen].filter(([example]) => evidence(example) > 0));
  const threshold = (/** @type {typeof leanings[number]} */ leaning) =>
    thresholdFor(
      telling,
      leanings.indexOf(leaning),
      (example) => leaningOf(example) === leaning,
      precision[leaning],
      evidence,
    );
  return {
    model: fit(unread),
    thresholds: { broadcast: threshold('broadcast'), opening: threshold('opening') },
    scores: new Map([...scoreHeldOut(examples, foldOf, fit)].map(([{ sentence }, scores]) => [sentence, scores])),
    report: describeScores('verdicts on sources not seen and not read', judged, leanings, leaningOf),
  };
}

/**
 * @param {SentenceExample} sentence
 * @param {readonly number[]} scores
 */
function toVerdictExample(sentence, scores) {
  const { post, label, signs } = sentence;
  const byScores = leanings.map((leaning, i) => /** @type {const} */ ([`score ${leaning}`, scores[i] ?? 0]));
  return { post, label, sentence, features: new Map([...byScores, ...signs]) };
}
