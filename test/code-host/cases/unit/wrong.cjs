'use strict';
const assert = require('node:assert');
const { it } = require('mocha');

it('is right', () => assert.equal(1, 1));
it('expects the wrong thing', () => assert.equal('a new pump', 'an old pump'));
