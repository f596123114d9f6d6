import assert from 'node:assert/strict';
import { describeCounts } from '../../../scripts/train/counts.mjs';
import { labelledPost } from './plain-post';

describe('the counts of labelled posts', () => {
  it('name every label, type, occasion and rating, the most frequent first', () => {
    const posts = [
      labelledPost('en-a-1', 6.5, 'update', [
        ['Which bus?', 'D ask'],
        ['The last one.', 'N'],
        ['Tell Ida why.', 'D invite'],
        ['And when?', 'D ask'],
      ]),
      labelledPost('en-b-1', 1, 'launch', [['Our bus is peerless.', 'B boast']]),
    ];
    assert.equal(
      describeCounts(posts),
      [
        '2 posts, 5 sentences',
        '',
        'labels: D 3, B 1, N 1',
        'B: boast 1',
        'D: ask 2, invite 1',
        'occasions: launch 1, update 1',
        'ratings, rounded: 1 1, 7 1',
      ].join('\n'),
    );
  });
});
