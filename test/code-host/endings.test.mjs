// Every way in which a run of tests can end gives the right exit code, says why, and leaves nothing behind.
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ensureServer } from '../../scripts/code-host/setup.mjs';
import { projectFolder } from '../../scripts/common/install.mjs';
import { makeTemporaryFolder, removeFolder } from '../../scripts/common/temporary-folder.mjs';
import { comesTrue } from '../../scripts/common/time.mjs';
import { processesIn } from './processes-in.mjs';

const codeHost = path.join(projectFolder, 'scripts/code-host/code-host.mjs');
const workspace = path.join(projectFolder, 'test/fixtures/workspace');
const here = path.join(projectFolder, 'test/code-host');

/** Seconds that a run may take which is meant to go on for ever: enough for the tests to start on a busy machine. */
const deadline = '12';

const endings = [
  { tests: 'pass.cjs', exitCode: 0, says: /the tests ran/ },
  { tests: 'pass.mjs', exitCode: 0, says: /the tests ran/ },
  { tests: 'fail.cjs', exitCode: 1, says: /-\s+"new"/ },
  { tests: 'callback.cjs', exitCode: 1, says: /2 tests failed/ },
  { tests: 'throw-on-load.cjs', exitCode: 1, says: /Error: thrown while loading\n\s+at / },
  { tests: 'no-run.cjs', exitCode: 1, says: /exports no run\(\) function/ },
  { tests: 'missing.cjs', exitCode: 1, says: /Cannot find module/ },
  { tests: 'uncaught.cjs', exitCode: 0, says: /nobody catches this rejection[\s\S]*nobody catches this exception/ },
  { tests: 'exit.cjs', exitCode: 71, says: /went away/ },
  { tests: 'kill.cjs', exitCode: 71, says: /went away/ },
  { tests: 'hang.cjs', exitCode: 124, says: /about to hang[\s\S]*no result within/ },
  { tests: 'spin.cjs', exitCode: 124, says: /about to spin[\s\S]*no result within/ },
];

const endingsInWorker = [
  { tests: 'pass.cjs', exitCode: 0, says: /the tests ran/ },
  { tests: 'throw-on-load.cjs', exitCode: 1, says: /Error: thrown while loading\n\s+at / },
  { tests: 'throw.cjs', exitCode: 1, says: /Error: thrown while running\n\s+at / },
  { tests: 'uncaught.cjs', exitCode: 0, says: /nobody catches this rejection[\s\S]*nobody catches this exception/ },
  { tests: 'spin.cjs', exitCode: 124, says: /about to spin[\s\S]*no result within/ },
];

describe('the code host', function () {
  this.timeout(90_000);
  before(ensureServer);

  for (const { tests, exitCode, says } of endings) {
    it(`ends with ${exitCode} for ${tests}`, () => check(tests, exitCode, says));
  }
  for (const { tests, exitCode, says } of endingsInWorker) {
    it(`ends with ${exitCode} for ${tests} in a web worker`, () =>
      check(tests, exitCode, says, ['--extensionDevelopmentKind=web']));
  }
  it('ends with 143 when it is told to end', () => check('hang.cjs', 143, /ended by SIGTERM/, [], 'SIGTERM'));
  it('leaves no process behind when it is killed', () => check('hang.cjs', 'SIGKILL', /about to hang/, [], 'SIGKILL'));
  it('ends with 64 when there is nothing to run', async () => {
    const { exitCode, output } = await finish(spawn(codeHost, [workspace]));
    assert.deepEqual([exitCode, /extensionDevelopmentPath must be given/.test(output)], [64, true]);
  });
});

/**
 * @param {string} tests
 * @param {number | string} expected exit code or signal
 * @param {RegExp} says
 * @param {readonly string[]} [options]
 * @param {NodeJS.Signals} [signal] sent once the tests run
 */
async function check(tests, expected, says, options = [], signal) {
  const temporary = makeTemporaryFolder();
  try {
    const paths = [`--extensionDevelopmentPath=${here}/extension`, `--extensionTestsPath=${here}/cases/${tests}`];
    const environment = { ...process.env, TMPDIR: temporary, CODE_HOST_TIMEOUT: expected === 124 ? deadline : '60' };
    const child = spawn(codeHost, [workspace, ...paths, ...options], { env: environment });
    child.stdout.on('data', () => signal && child.kill(signal));
    const { exitCode, output } = await finish(child);
    assert.equal(exitCode, expected, output);
    assert.match(output, says);
    assert.ok(await comesTrue(() => processesIn(temporary).length === 0, 5000), processesIn(temporary).join('\n'));
    // After SIGKILL nobody is left who could remove it.
    if (signal !== 'SIGKILL') assert.deepEqual(readdirSync(temporary), []);
  } finally {
    await removeFolder(temporary);
  }
}

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @returns {Promise<{ exitCode: number | string | null, output: string }>}
 */
function finish(child) {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ exitCode: code ?? signal, output }));
  });
}
