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

/** The amounts of `placeNames` for the sentence at `index` of `count`. */
export function placeOf({ block }: Sentence, index: number, count: number): readonly number[] {
  return [
    block.kind === 'heading' ? 1 : 0,
    block.kind === 'item' ? 1 : 0,
    index === 0 ? 1 : 0,
    index === count - 1 ? 1 : 0,
    count > 1 ? index / (count - 1) : 0,
    count <= 3 ? 1 : 0,
    count > 20 ? 1 : 0,
  ];
}
