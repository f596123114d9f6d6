// Runs the integration tests once, in the extension host of a VS Code:
// node scripts/test/integration.mjs --executable path --tests path [--web]
import { runTests } from '@vscode/test-electron';
import { cpSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { projectFolder } from '../common/install.mjs';
import { makeTemporaryFolder, removeFolder } from '../common/temporary-folder.mjs';
import { unpackVsix } from '../build/unpack-vsix.mjs';

const { values } = parseArgs({
  options: { executable: { type: 'string' }, tests: { type: 'string' }, web: { type: 'boolean', default: false } },
});
const { executable, tests } = values;
if (executable === undefined || tests === undefined) throw new Error('--executable or --tests is missing');

// VS Code, in the same process group, is told to end as well; when it has, so do we, and tidy up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

const temporary = makeTemporaryFolder();
try {
  process.exitCode = await run(executable, tests);
} catch (error) {
  // The tests have shown their failures; what is left is the number that VS Code ended with.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await removeFolder(temporary);
}

/**
 * @param {string} vscodeExecutablePath
 * @param {string} extensionTestsPath absolute
 */
function run(vscodeExecutablePath, extensionTestsPath) {
  const workspace = path.join(temporary, 'workspace');
  cpSync(path.join(projectFolder, 'test/fixtures/workspace'), workspace, { recursive: true });
  return runTests({
    vscodeExecutablePath,
    // What is tested is what a user gets.
    extensionDevelopmentPath: unpackVsix(path.join(projectFolder, 'dist/two-way.vsix'), temporary),
    extensionTestsPath,
    launchArgs: [
      workspace,
      '--disable-extensions',
      // Folders of its own: runs share no state, and the person's VS Code is left alone.
      `--user-data-dir=${path.join(temporary, 'u')}`,
      `--extensions-dir=${path.join(temporary, 'x')}`,
      ...(values.web ? ['--extensionDevelopmentKind=web'] : []),
    ],
  });
}
