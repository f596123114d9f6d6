import { once, type Post, type Sentence } from '../post';
import { placeOf } from './context';
import { adds, dot, leaningNames, type LeaningName, type Model, type ModelReading } from './model';

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
  const sentences = post.sentences.filter(({ block }) => !block.isQuoted);
  const readings = sentences.map((sentence) => once(sentence, model.read));
  const scores = leaningNames.map((_, leaning) => scoresOf(sentences, readings, leaning, model));
  const likely = (leaning: number): Float64Array =>
    Float64Array.from(readings, (reading, index) =>
      model.likelihood(leaning, scores[0]?.[index] ?? 0, scores[1]?.[index] ?? 0, reading),
    );
  return { sentences, readings, broadcast: likely(0), opening: likely(1) };
}

/** The score of each sentence for one leaning, from itself, its neighbours, all of its post and where it stands. */
function scoresOf(
  sentences: readonly Sentence[],
  readings: readonly ModelReading[],
  leaning: number,
  { bias, places }: Model,
): Float64Array {
  const scores = new Float64Array(readings.length);
  let members = 0;
  for (const { says } of readings) members += says[adds.asMember + leaning] ?? 0;
  const usual = members / Math.max(1, readings.length);
  for (const [index, sentence] of sentences.entries()) {
    scores[index] =
      (bias[leaning] ?? 0) +
      (readings[index]?.says[adds.own + leaning] ?? 0) +
      usual +
      (readings[index - 1]?.says[adds.asBefore + leaning] ?? 0) +
      (readings[index + 1]?.says[adds.asAfter + leaning] ?? 0) +
      dot(places[leaning] ?? [], placeOf(sentence, index, sentences.length));
  }
  return scores;
}
