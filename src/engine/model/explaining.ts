import { walkFeatures } from './features';
import type { Lexicon } from './lexicon';
import { noRow, type SentenceWeights } from './sentence-weights';

/** How many words explain a verdict. */
const explaining = 3;

/** Tells which words of a sentence weigh most for an output, the heaviest first. */
export function explainer(
  lexicon: Lexicon,
  weights: SentenceWeights,
  output: number,
): (sentence: string) => readonly string[] {
  return (sentence) => {
    const tokens = lexicon.read(sentence);
    const heavy = tokens.map(() => 0);
    const weigh = (row: number, value: number, ...places: readonly number[]): void => {
      if (row === noRow) return;
      const weight = (weights.rows[row * weights.outputs + output] ?? 0) * value;
      for (const at of places) if (at >= 0) heavy[at] = (heavy[at] ?? 0) + weight;
    };
    walkFeatures(sentence, tokens, {
      word: (token, value, at) => weigh(weights.word(token), value, at),
      pair: (first, second, value, at) => weigh(weights.pair(first, second), value, at, at + 1),
      start: (first, second, value) => weigh(weights.start(first, second), value, 0),
      class: (kind, list, value, at) => weigh(weights.list(kind, list), value, at),
      sequence: (first, second, value, at) => weigh(weights.sequence(first, second), value, at),
      form: () => undefined,
    });
    return [...tokens.keys()]
      .filter((at) => (heavy[at] ?? 0) > 0 && /^[a-zà-ÿ'-]{3,}$/i.test(tokens[at]?.text ?? ''))
      .sort((a, b) => (heavy[b] ?? 0) - (heavy[a] ?? 0))
      .flatMap((at) => tokens[at]?.text ?? [])
      .filter((word, index, all) => all.indexOf(word) === index)
      .slice(0, explaining);
  };
}
