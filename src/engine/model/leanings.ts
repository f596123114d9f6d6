import { once, type Post, type Sentence } from '../post';
import { placeOf } from './context';
import { dot, leaningNames, type LeaningName, type Model, type ModelReading } from './model';

/** How likely an editor would mark a sentence, and how likely it is that it opens an exchange: 0–1 each. */
export interface Leaning extends Readonly<Record<LeaningName, number>> {
  readonly sentence: Sentence;
  readonly reading: ModelReading;
}

/** Where more of a sentence is somebody else's word, it is theirs. Chosen: a quoted name or slogan changes nothing, a quoted clause does. */
const mostQuoted = 0.25;

/** Whether a sentence is its writer's own, all but a word or two of it. */
export function isOwn({ plain, quotations }: Sentence): boolean {
  const quoted = quotations.reduce((sum, { start, end }) => sum + end - start, 0);
  return quoted <= plain.length * mostQuoted;
}

/** What the model makes of every sentence of a post, quotations of others left out. */
export function leaningsOf(post: Post, model: Model): readonly Leaning[] {
  const sentences = post.sentences.filter(({ block }) => !block.isQuoted);
  const readings = sentences.map((sentence) => ({ sentence, reading: once(sentence, model.read) }));
  const usual = leaningNames.map(
    (_, i) => readings.reduce((sum, { reading }) => sum + (reading.asMember[i] ?? 0), 0) / Math.max(1, readings.length),
  );
  return readings.map(({ sentence, reading }, index) => {
    const place = placeOf(sentence, index, sentences.length);
    const scores = leaningNames.map(
      (_, i) =>
        (model.bias[i] ?? 0) +
        (reading.scores[i] ?? 0) +
        (usual[i] ?? 0) +
        (readings[index - 1]?.reading.asBefore[i] ?? 0) +
        (readings[index + 1]?.reading.asAfter[i] ?? 0) +
        dot(model.places[i] ?? [], place),
    );
    const [broadcast = 0, opening = 0] = model.verdict(scores, reading);
    return { sentence, reading, broadcast, opening };
  });
}
