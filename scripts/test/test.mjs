// Installs what is missing, builds, and runs all tests: npm test [-- --only unit|code-host|integration|ui] [--grep pattern]
// TWO_WAY_TEST_DEADLINE=seconds sets how long each run may take.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { describeError, ExpectedError } from '../common/expected-error.mjs';
import { ensureInstalled, projectFolder } from '../common/install.mjs';
import { runNpmScript } from '../common/npm.mjs';

/** What --only takes, in the order in which they run. */
const kinds = /** @type {const} */ (['unit', 'code-host', 'integration', 'ui']);

const options = /** @type {const} */ ({
  only: { type: 'string' },
  grep: { type: 'string' },
  'no-build': { type: 'boolean', default: false },
  // For our own tests of this command: these files in place of all.
  'unit-files': { type: 'string' },
  'integration-file': { type: 'string' },
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
  const values = readOptions();
  ensureInstalled();
  if (!values['no-build']) for (const script of ['build', 'package']) runNpmScript(script);

  // Only now is it certain that the packages which these need are there.
  const { planSuites } = await import('./suites.mjs');
  const { runSuites } = await import('./run-suites.mjs');
  const files = { unitFiles: values['unit-files'], integrationFile: values['integration-file'] };
  const { passed, failed } = await runSuites(planSuites({ ...values, ...files }));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function readOptions() {
  try {
    const { values } = parseArgs({ options });
    const only = kinds.find((kind) => kind === values.only);
    if (only === values.only) return { ...values, only };
    throw new ExpectedError(`--only takes ${kinds.join(', ')}; it was "${values.only}".`);
  } catch (error) {
    throw new ExpectedError(error instanceof Error ? error.message : String(error));
  }
}
