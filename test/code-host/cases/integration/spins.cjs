/* global it */
'use strict';

it('never ends', () => {
  for (;;);
});
