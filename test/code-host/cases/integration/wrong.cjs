/* global describe, it */
'use strict';

/** An error of which mocha shows the difference; Node's `assert` is not to be had in a web worker. */
class Difference extends Error {
  showDiff = true;
  actual = 'a new pump';
  expected = 'an old pump';
}

describe('a pump', () => {
  it('is right', () => undefined);
  it('throws', () => {
    throw new Error('thrown inside VS Code');
  });
  it('expects the wrong thing', () => {
    throw new Difference('not the old pump');
  });
});
