'use strict';
const { it } = require('mocha');

it('never ends', () => {
  for (;;);
});
