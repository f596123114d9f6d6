import { once, type Post, type Sentence } from '../post';
import { placeOf } from './context';
import { adds, dot, type LeaningName, type Model, type ModelReading } from './model';

/** What the model makes of the sentences of a post: how likely an editor would mark each, and how likely it is that it opens an exchange. */
export interface Leanings extends Readonly<Record<LeaningName, Float64Array>> {
  /** Those that were looked at. All other lists have one entry for each of them; likelihoods are 0–1. */
  readonly sentences: readonly Sentence[];
  readonly readings: readonly ModelReading[];
}

/** Of a post in a language that no model has learned. */
export const noLeanings: Leanings = {
  sentences: [],
  readings: [],
  broadcast: new Float64Array(),
  opening: new Float64Array(),
};

/** Where more of a sentence is somebody else's word, it is theirs. Chosen: a quoted name or slogan changes nothing, a quoted clause does. */
const mostQuoted = 0.25;

/** Whether a sentence is its writer's own, all but a word or two of it. */
export function isOwn({ plain, quotations }: Sentence): boolean {
  const quoted = quotations.reduce((sum, { start, end }) => sum + end - start, 0);
  return quoted <= plain.length * mostQuoted;
}

/** What the model makes of every sentence of a post, quotations of others left out. */
export function leaningsOf(post: Post, model: Model): Leanings {
  const isAll = post.sightings.where(isForeign).length === 0;
  const sentences = isAll ? post.sentences : post.sentences.filter((sentence) => !isForeign(sentence));
  const readings = sentences.map((sentence) => once(sentence, model.read));
  const [first, second] = [scoresOf(sentences, readings, 0, model), scoresOf(sentences, readings, 1, model)];
  const likely = (leaning: number): Float64Array => {
    const all = new Float64Array(readings.length);
    for (const [index, reading] of readings.entries())
      all[index] = model.likelihood(leaning, first[index] ?? 0, second[index] ?? 0, reading);
    return all;
  };
  return { sentences, readings, broadcast: likely(0), opening: likely(1) };
}

function isForeign({ block }: Sentence): boolean {
  return block.isQuoted;
}

/** The score of each sentence for one leaning, from itself, its neighbours, all of its post and where it stands. */
function scoresOf(
  sentences: readonly Sentence[],
  readings: readonly ModelReading[],
  leaning: number,
  { bias, places }: Model,
): Float64Array {
  const count = readings.length;
  const scores = new Float64Array(count);
  let members = 0;
  for (const { says } of readings) members += says[adds.asMember + leaning] ?? 0;
  const usual = (bias[leaning] ?? 0) + members / Math.max(1, count);
  const weights = places[leaning] ?? [];
  const place = weights.map(() => 0);
  let before = 0;
  for (let index = 0; index < count; index++) {
    const sentence = sentences[index];
    const says = readings[index]?.says;
    if (!sentence || !says) continue;
    const after = readings[index + 1]?.says[adds.asAfter + leaning] ?? 0;
    scores[index] =
      usual + (says[adds.own + leaning] ?? 0) + before + after + dot(weights, placeOf(sentence, index, count, place));
    before = says[adds.asBefore + leaning] ?? 0;
  }
  return scores;
}
