'use strict';

exports.run = () => {
  console.log('about to hang');
  return new Promise(() => undefined);
};
