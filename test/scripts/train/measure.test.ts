import assert from 'node:assert/strict';
import { describeScores, thresholdFor } from '../../../scripts/train/measure.mjs';

/** Likelihoods in percent and whether they are right, as scores. */
const scores = new Map(
  [
    [90, true],
    [80, false],
    [70, true],
    [60, true],
    [40, false],
    [30, false],
  ].map(([percent, isRight]) => [{ isRight: isRight === true }, [logOdds(Number(percent) / 100)]]),
);

function logOdds(likelihood: number): number {
  return Math.log(likelihood / (1 - likelihood));
}

describe('a threshold', () => {
  it('is the lowest from which on enough is right', () => {
    assert.equal(
      thresholdFor(scores, 0, ({ isRight }) => isRight, 0.75),
      0.6,
    );
    assert.equal(
      thresholdFor(scores, 0, ({ isRight }) => isRight, 1),
      0.9,
    );
  });

  it('is 1 where nothing is right often enough', () => {
    assert.equal(
      thresholdFor(scores, 0, () => false, 0.5),
      1,
    );
  });
});

describe('the description of scores', () => {
  it('says how much is found at which precision', () => {
    const text = describeScores('title', scores, ['right'], ({ isRight }) => (isRight ? 'right' : 'wrong'));
    assert.equal(
      text,
      'title\n  right: 3 there, best F1 0.86, recall at precision 0.7: 1.00 from 0.60, 0.75: 1.00 from 0.60, 0.8: 0.33 from 0.90',
    );
  });
});
