// `npm test` says what went wrong, in time, and never ends well when it did not go well.
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { projectFolder } from '../../scripts/install.mjs';

const cases = [
  { name: 'wrong', deadline: 60, says: /-a new pump\n\s+\+an old pump[\s\S]*\n1 passed, 1 failed\n$/ },
  { name: 'throws', deadline: 60, says: /Error: thrown by a unit test file\n\s+at [\s\S]*\n0 passed, 1 failed\n$/ },
  {
    name: 'spins',
    deadline: 3,
    says: /not done after 3 s, while this ran: never ends\n[\s\S]*\n0 passed, 1 failed\n$/,
  },
  { name: 'exits', deadline: 60, says: /ended early \(0\), while this ran: leaves\n[\s\S]*\n0 passed, 1 failed\n$/ },
  { name: 'missing', deadline: 60, says: /\n0 passed, 1 failed\n$/ },
];

describe('npm test', function () {
  this.timeout(60_000);
  before(() => {
    const { status } = spawnSync(process.execPath, ['esbuild.mjs', '--only', 'tests'], { cwd: projectFolder });
    assert.equal(status, 0, 'the reporter can be built');
  });

  for (const { name, deadline, says } of cases) {
    it(`ends with 1 for unit tests like ${name}.cjs`, () => {
      const { status, output } = runUnitTests(`test/code-host/cases/unit/${name}.cjs`, deadline);
      assert.match(output, says);
      assert.equal(status, 1);
    });
  }
});

/**
 * @param {string} files
 * @param {number} deadline seconds
 */
function runUnitTests(files, deadline) {
  const args = ['scripts/test.mjs', '--no-build', '--only', 'unit', '--unit-files', files];
  const env = { ...process.env, TWO_WAY_TEST_DEADLINE: String(deadline) };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: projectFolder, env, encoding: 'utf8' });
  return { status, output: stderr + stdout };
}
