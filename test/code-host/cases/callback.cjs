'use strict';

exports.run = (root, callback) => {
  setTimeout(callback, 50, undefined, 2);
};
