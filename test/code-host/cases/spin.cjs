'use strict';

exports.run = () => {
  console.log('about to spin');
  for (;;);
};
