'use strict';

exports.run = async () => {
  console.log('the tests ran');
};
