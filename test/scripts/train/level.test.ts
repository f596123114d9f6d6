import assert from 'node:assert/strict';
import { fitSum } from '../../../scripts/train/least-squares.mjs';
import { fitLevel, levelOf } from '../../../scripts/train/level.mjs';
import { prepareMaterial } from '../../../scripts/train/material.mjs';
import { labelledPost } from './plain-post';

/** Posts rated 1, and 3 more for what each has of a door. */
const rated = Array.from({ length: 40 }, (_, post) => {
  const doors = (post % 4) / 3;
  const features = new Map([
    ['ask some', doors],
    ['promise some', 1 - doors],
    ['sending some', doors],
  ]);
  return { post, rating: 1 + 3 * doors, features };
});

const material = prepareMaterial({
  published: rated.map(({ post }) => labelledPost(`en-source${post}-1`, 1, 'other', [['Tea.', 'N']])),
  ours: [],
  examples: [],
  read: new Set(),
});

describe('least squares', () => {
  it('finds the sum behind the answers', () => {
    const examples = rated.map(({ rating, features }) => ({ rating, features: new Map([...features].slice(0, 1)) }));
    const { base, weights } = fitSum(examples, {
      answer: ({ rating }) => rating,
      importance: () => 1,
      bounded: (_, weight) => weight,
    });
    // Drawn towards 0 a little.
    assert.ok(Math.abs(base - 1.1) < 0.2, String(base));
    assert.ok(Math.abs((weights.get('ask some') ?? 0) - 2.6) < 0.3, String(weights.get('ask some')));
  });
});

describe('the fit of the level', () => {
  const { model, report } = fitLevel(rated, material, 1);

  it('never lets a door lower a level, nor sending raise it', () => {
    assert.ok((model.weights.get('ask some') ?? 0) > 1);
    assert.equal(model.weights.get('promise some'), 0);
    assert.equal(model.weights.get('sending some'), 0);
  });

  it('says how close it comes on posts that it has not seen', () => {
    assert.match(report, /^level on sources not seen: rank correlation 0\.9\d, mean error 0\.[0-2]\d$/);
  });

  it('stays within 1 and 7', () => {
    const sum = { base: 2, weights: new Map([['ask some', 10]]) };
    const levels = [-1, 0.1, 1].map((amount) => levelOf(sum, { features: new Map([['ask some', amount]]) }));
    assert.deepEqual(levels, [1, 3, 7]);
  });
});
