import { reporters, type MochaOptions, type Runner } from 'mocha';
import { announceTests } from './announce-tests';

/** Mocha's `spec`, which also says which test begins. For mocha in Node: `--reporter dist/test/reporter.js`. */
class AnnouncingSpec extends reporters.Spec {
  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    announceTests(runner);
  }
}

// Mocha requires the file and takes what it gets for the class.
export = AnnouncingSpec;
