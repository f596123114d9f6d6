'use strict';

throw new Error('thrown by a unit test file');
