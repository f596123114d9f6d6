// What was chosen for each language: the first two by cross-validation, the precision by judgement.

/**
 * @typedef {object} Tuning
 * @property {number} least the weight that a feature of sentences must reach at first to be kept: Danish has more forms than English, and its weights have less room
 * @property {number} ownRating how much the rating of a post of ours counts beside one of others. Few of ours have no door at all
 * @property {{ readonly broadcast: number, readonly opening: number }} precision the share that is to be right of what the model says on sources it has not seen
 */

/**
 * Danish is asked for more precision than English: its posts are by so few writers that on others it will be less.
 * @type {Readonly<Record<import('../../src/engine/localised').Language, Tuning>>}
 */
export const tuning = {
  en: { least: 0.15, ownRating: 0.7, precision: { broadcast: 0.75, opening: 0.8 } },
  da: { least: 0.3, ownRating: 0.1, precision: { broadcast: 0.85, opening: 0.85 } },
};
