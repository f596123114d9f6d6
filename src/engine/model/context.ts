import type { Sentence } from '../post';
import type { FeatureKind } from './features';

/** What of a sentence bears on those around it: features of its own, by kind and name. */
export const signalNames: readonly (readonly [FeatureKind, string])[] = [
  ...['asks', 'has-you', 'has-we', 'has-they', 'address', 'short', 'exclaims', 'number'].map(
    (name) => ['form', name] as const,
  ),
  ...[
    'want-answer', 'speech', 'deed', 'admit', 'unsure', 'hype', 'jargon', 'pride', 'reader-role', 'credit-word', 'command-sell', 'will-do',
  ].map((name) => ['class', name] as const), // prettier-ignore
];

/** Where a sentence stands. */
export const placeNames = ['heading', 'item', 'first', 'last', 'how-far-down', 'short-post', 'long-post'] as const;

/**
 * The amounts of `placeNames` for the sentence at `index` of `count`.
 * @param into what to write them to: they are asked for of every sentence at each keystroke
 */
export function placeOf({ block }: Sentence, index: number, count: number, into: number[] = []): readonly number[] {
  const { kind } = block;
  into[0] = kind === 'heading' ? 1 : 0;
  into[1] = kind === 'item' ? 1 : 0;
  into[2] = index === 0 ? 1 : 0;
  into[3] = index === count - 1 ? 1 : 0;
  into[4] = count > 1 ? index / (count - 1) : 0;
  into[5] = count <= 3 ? 1 : 0;
  into[6] = count > 20 ? 1 : 0;
  return into;
}
