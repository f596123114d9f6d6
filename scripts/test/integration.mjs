// Runs the integration tests once, in the extension host of a VS Code:
// node scripts/run-integration.mjs --executable path [--web]
import { runTests } from '@vscode/test-electron';
import { cpSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { projectFolder } from './install.mjs';
import { makeTemporaryFolder, removeFolder } from './temporary-folder.mjs';
import { unpackVsix } from './unpack-vsix.mjs';

const { values } = parseArgs({ options: { executable: { type: 'string' }, web: { type: 'boolean', default: false } } });
const { executable } = values;
if (executable === undefined) throw new Error('--executable is missing');

// VS Code, in the same process group, is told to end as well; when it has, so do we, and tidy up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

const temporary = makeTemporaryFolder();
try {
  process.exitCode = await run(executable);
} catch (error) {
  // The tests have shown their failures; what is left is the number that VS Code ended with.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await removeFolder(temporary);
}

/** @param {string} vscodeExecutablePath */
function run(vscodeExecutablePath) {
  const workspace = path.join(temporary, 'workspace');
  cpSync(path.join(projectFolder, 'test/fixtures/workspace'), workspace, { recursive: true });
  return runTests({
    vscodeExecutablePath,
    // What is tested is what a user gets.
    extensionDevelopmentPath: unpackVsix(path.join(projectFolder, 'dist/two-way.vsix'), temporary),
    extensionTestsPath: path.join(projectFolder, 'dist/test/integration.js'),
    extensionTestsEnv: { TEST_COLOR: process.stdout.isTTY ? '1' : '0' },
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
