// Installs what is missing, builds, and runs all tests: npm test [-- --only unit|integration|ui] [--grep pattern]
// TWO_WAY_TEST_DEADLINE=seconds sets how long each run may take.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { describeError, ExpectedError } from './expected-error.mjs';
import { ensureInstalled, projectFolder } from './install.mjs';
import { npmCommand } from './processes.mjs';

/** Milliseconds that one step of the build may take. */
const buildLimit = 300_000;

const options = /** @type {const} */ ({
  only: { type: 'string' },
  grep: { type: 'string' },
  'no-build': { type: 'boolean', default: false },
  'unit-files': { type: 'string' },
});

try {
  process.exitCode = await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
// Something that was given up, such as a download, must not keep us here.
process.exit();

/** @returns {Promise<number>} the exit code */
async function main() {
  process.chdir(projectFolder);
  const { values } = readOptions();
  ensureInstalled();
  if (!values['no-build']) for (const script of ['build', 'package']) runScript(script);

  // Only now is it certain that the packages which these need are there.
  const { planSuites } = await import('./test-runs.mjs');
  const { runSuites } = await import('./run-suites.mjs');
  const { passed, failed } = await runSuites(planSuites({ ...values, unitFiles: values['unit-files'] }));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function readOptions() {
  try {
    const parsed = parseArgs({ options });
    const { only } = parsed.values;
    if (only === undefined || ['unit', 'integration', 'ui'].includes(only)) return parsed;
    throw new ExpectedError(`--only takes unit, integration or ui; it was "${only}".`);
  } catch (error) {
    throw new ExpectedError(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} name of a script in package.json */
function runScript(name) {
  const npm = npmCommand(['run', '-s', name]);
  const { status, signal, error } = spawnSync(npm.command, npm.args, {
    shell: npm.shell,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: buildLimit,
  });
  if (status === 0) return;
  throw new ExpectedError(`npm run ${name} failed (${error?.message ?? signal ?? status}); no test was run.`);
}
