// `npm test` says what went wrong, in time, and never ends well when it did not go well.
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { after, describe, it } from 'mocha';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { bundles, integrationEntry } from '../../scripts/build/bundles.mjs';
import { projectFolder } from '../../scripts/common/install.mjs';
import { makeTemporaryFolder, removeFolder } from '../../scripts/common/temporary-folder.mjs';

const unitCases = [
  { name: 'wrong', deadline: 60, says: /-a new pump\n\s+\+an old pump[\s\S]*\n1 passed, 1 failed\n$/ },
  { name: 'throws', deadline: 60, says: /Error: thrown by a unit test file\n\s+at [\s\S]*\n0 passed, 1 failed\n$/ },
  {
    name: 'spins',
    deadline: 10,
    says: /not done after 10 s, while this ran: never ends\n[\s\S]*\n0 passed, 1 failed\n$/,
  },
  { name: 'exits', deadline: 60, says: /ended early \(0\), while this ran: leaves\n[\s\S]*\n0 passed, 1 failed\n$/ },
  { name: 'missing', deadline: 60, says: /\n0 passed, 1 failed\n$/ },
];

/** Each runs twice, in the desktop extension host and in the web one. */
const integrationCases = [
  {
    name: 'wrong',
    deadline: 60,
    says: /(?:Error: thrown inside VS Code\n\s+at [\s\S]*-a new pump\n\s+\+an old pump[\s\S]*){2}\n2 passed, 4 failed\n$/,
  },
  {
    name: 'spins',
    // Enough for VS Code to start on a busy machine; it takes three seconds on an idle one.
    deadline: 15,
    // The code host may have given up before.
    says: /(?:(?:not done after 15 s|ended early \(1\)), while this ran: never ends\n[\s\S]*){2}\n0 passed, 2 failed\n$/,
  },
];

describe('npm test', function () {
  this.timeout(120_000);
  const temporary = makeTemporaryFolder();
  const tests = path.join(temporary, 'integration.js');
  after(() => removeFolder(temporary));

  for (const { name, deadline, says } of unitCases) {
    it(`ends with 1 for unit tests like ${name}.cjs`, () => {
      const { status, output } = runTests(deadline, 'unit', ['--unit-files', `test/code-host/cases/unit/${name}.cjs`]);
      assert.match(output, says);
      assert.equal(status, 1);
    });
  }

  for (const { name, deadline, says } of integrationCases) {
    it(`ends with 1 for integration tests like ${name}.cjs`, async () => {
      await bundleIntegration([`test/code-host/cases/integration/${name}.cjs`], tests);
      const { status, output } = runTests(deadline, 'integration', ['--integration-file', tests]);
      assert.match(output, says);
      assert.equal(status, 1);
    });
  }
});

/**
 * @param {readonly string[]} files
 * @param {string} outfile
 */
async function bundleIntegration(files, outfile) {
  const { integration } = await bundles(false);
  await build({ ...integration, stdin: { contents: integrationEntry(files), resolveDir: projectFolder }, outfile });
}

/**
 * Runs tests as `npm test` does; it has been built already when it comes to this test.
 * @param {number} deadline seconds
 * @param {'unit' | 'integration'} only
 * @param {readonly string[]} files
 */
function runTests(deadline, only, files) {
  const args = ['scripts/test/test.mjs', '--no-build', '--only', only, ...files];
  const environment = {
    ...process.env,
    TWO_WAY_TEST_DEADLINE: String(deadline),
    VSCODE_EXECUTABLE: 'scripts/code-host/code-host.mjs',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectFolder,
    env: environment,
    encoding: 'utf8',
  });
  return { status, output: stderr + stdout };
}
