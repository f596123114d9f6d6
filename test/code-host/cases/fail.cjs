'use strict';
const assert = require('node:assert');
const Mocha = require('mocha');

exports.run = () => {
  const mocha = new Mocha();
  mocha.suite.addTest(
    new Mocha.Test('compares', () => assert.deepEqual({ words: ['new', 'pump'] }, { words: ['pump'] })),
  );
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures ? reject(new Error(`${failures} test failed.`)) : resolve()));
  });
};
