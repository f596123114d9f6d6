import assert from 'node:assert/strict';
import { foldsOf, sourceOf } from '../../../scripts/train/sources.mjs';
import { labelledPost, plainPost } from './plain-post';

/** Posts of 20 sources, one of them with many more than the others. */
const posts = Array.from({ length: 60 }, (_, number) =>
  labelledPost(`en-${number < 20 ? 'large' : `small${number % 19}`}-${number}`, 1, 'other', [['Tea.', 'N']]),
);

describe('sources', () => {
  it('are organisations, or the second part of an id', () => {
    assert.equal(sourceOf({ ...plainPost('en-harbour-12', ''), org: 'Harbour Inc.' }), 'Harbour Inc.');
    assert.equal(sourceOf(plainPost('en-harbour-12', '')), 'harbour');
    assert.equal(sourceOf(plainPost('harbour', '')), 'harbour');
  });

  it('stay together in a fold', () => {
    const folds = foldsOf(posts);
    const foldsBySource = new Map<string, Set<number | undefined>>();
    for (const [number, post] of posts.entries()) {
      foldsBySource.set(sourceOf(post), (foldsBySource.get(sourceOf(post)) ?? new Set()).add(folds[number]));
    }
    assert.deepEqual(new Set([...foldsBySource.values()].map(({ size }) => size)), new Set([1]));
  });

  it('fill all folds about equally, but for a source too large for it', () => {
    const sizes = new Map<number, number>();
    for (const fold of foldsOf(posts)) sizes.set(fold, (sizes.get(fold) ?? 0) + 1);
    const [largest, ...others] = [...sizes.values()].sort((a, b) => b - a);
    assert.equal(largest, 20);
    assert.equal(others.length, 7);
    assert.ok(Math.max(...others) - Math.min(...others) <= 3, others.join());
  });

  it('come into the same fold whatever the order of the posts', () => {
    const backwards = foldsOf([...posts].reverse()).reverse();
    assert.deepEqual(backwards, foldsOf(posts));
  });
});
