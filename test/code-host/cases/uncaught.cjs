'use strict';

exports.run = async () => {
  Promise.reject(new Error('nobody catches this rejection'));
  setTimeout(() => {
    throw new Error('nobody catches this exception');
  }, 10);
  await new Promise((resolve) => setTimeout(resolve, 500));
};
