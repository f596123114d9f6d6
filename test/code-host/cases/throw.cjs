'use strict';

exports.run = async () => {
  throw new Error('thrown while running');
};
