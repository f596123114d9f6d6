// Fits all of the learned model to labelled posts.
import { examplesOf, postExampleOf } from './examples.mjs';
import { fitKinds } from './kinds.mjs';
import { fitLevel } from './level.mjs';
import { prepareMaterial } from './material.mjs';
import { fitOccasions } from './occasions.mjs';
import { ratedExamples } from './rated-examples.mjs';
import { fitSentences, scoreSentences } from './sentence-model.mjs';
import { fitVerdicts } from './verdicts.mjs';
import { tuning } from './tuning.mjs';
import { toWeights } from './weights-file.mjs';

/**
 * @param {import('./examples.mjs').Engine} engine
 * @param {import('./material.mjs').Collection} collection
 * @returns {{ model: import('./weights-file.mjs').ModelFile, report: readonly string[] }} the report says how good it is on sources not seen
 */
export function fitModel(engine, collection) {
  const { least, ownRating, precision } = tuning[engine.language];
  const material = prepareMaterial(collection);
  const sentences = material.posts.flatMap((post, number) => examplesOf(engine, post, number));
  const verdicts = fitVerdicts(sentences, scoreSentences(sentences, material, least), material, precision);
  const kinds = fitKinds(sentences, material);
  const occasions = fitOccasions(
    material.written.map((post, number) => postExampleOf(engine, post, number)),
    material,
  );
  const level = fitLevel(ratedExamples(engine, material, sentences, verdicts.scores, kinds), material, ownRating);
  // Weights below these sizes, in hundredths, are left out to keep the file small.
  const model = {
    sentences: toWeights(fitSentences(sentences, material, least), 3),
    verdicts: toWeights(verdicts.model, 1),
    kinds: toWeights(kinds, 8),
    occasions: toWeights(occasions.model, 8),
    thresholds: verdicts.thresholds,
    level: { base: level.model.base, weights: Object.fromEntries(level.model.weights) },
  };
  return { model, report: [verdicts.report, occasions.report, level.report] };
}
