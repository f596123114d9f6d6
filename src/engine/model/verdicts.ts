import { once, type Sentence } from '../post';
import { isOwn, type Leanings } from './leanings';
import { type LeaningName, type Model, oddsAmong } from './model';

/** What the model says of a sentence, loudly enough to be repeated. */
export interface Verdict {
  readonly sentence: Sentence;
  /** Which kind of it: one of those that were asked about. */
  readonly kind: string;
  /** The words that weighed most, the heaviest first; seldom none. */
  readonly words: readonly string[];
}

/** Below this likelihood a sentence's kinds of opening are not worth telling apart. */
export const negligible = 0.05;

/** The sentences that the model is sure enough about, of those that are free for it to speak of. */
export function verdictsOn(
  leaning: LeaningName,
  { sentences, readings, [leaning]: likely }: Leanings,
  isFree: (sentence: Sentence) => boolean,
  kindsFor: (sentence: Sentence) => readonly string[],
  model: Model,
): readonly Verdict[] {
  const threshold = model.thresholds[leaning];
  return sentences
    .filter((_, index) => (likely[index] ?? 0) >= threshold && !readings[index]?.claimed.includes(leaning))
    .filter((sentence) => isOwn(sentence) && isFree(sentence))
    .map((sentence) => {
      const kinds = kindsFor(sentence);
      const odds = oddsOf(sentence, kinds, model);
      const kind = kinds[odds.indexOf(Math.max(...odds))] ?? '';
      return { sentence, kind, words: once(sentence, model.explain[leaning]) };
    });
}

/** How likely a sentence is of each kind, if it is of one of them: together 1. */
function oddsOf(sentence: Sentence, kinds: readonly string[], model: Model): readonly number[] {
  const places = kinds.map((kind) => model.kindNames.indexOf(kind));
  return oddsAmong(places, once(sentence, model.readKinds));
}
