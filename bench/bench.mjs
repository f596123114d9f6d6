// Measures speed, memory and size beside other programs, prints the tables and writes docs/speed.md: npm run bench [-- --quick]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { canRunServer, nodeForServer } from '../scripts/code-host/node-version.mjs';
import { describeError, ExpectedError } from '../scripts/common/expected-error.mjs';
import { ensureInstalled, installLocked, projectFolder } from '../scripts/common/install.mjs';
import { makeTemporaryFolder, removeFolder } from '../scripts/common/temporary-folder.mjs';
import { describeSpeed } from './page.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const page = path.join(projectFolder, 'docs/speed.md');

const folder = makeTemporaryFolder();
try {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
  await bench(values.quick);
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
} finally {
  await removeFolder(folder);
}

/** @param {boolean} isQuick */
async function bench(isQuick) {
  ensureInstalled();
  installLocked(here, 'Installing the programs to measure beside (0.2 GB) …', ['--ignore-scripts']);
  const newerNode = findNewerNode();
  const began = performance.now();
  const { buildAll } = await import('./engine.mjs');
  await buildAll(folder);
  const part = (/** @type {string} */ name, node = process.execPath) => runPart(name, isQuick, node);
  const measured = {
    bundles: part('bundles'),
    start: part('start'),
    heap: part('heap'),
    edits: part('edits'),
    whole: part('whole'),
    wholeOnNewer: newerNode && !isQuick ? part('whole', newerNode.file) : undefined,
    growth: part('growth'),
    commandLines: part('commandLines'),
  };
  const { peerVersions } = await import('./peers.mjs');
  const text = describeSpeed(measured, {
    date: new Date().toISOString().slice(0, 10),
    machine: `${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}`,
    node: process.versions.node,
    newerNode: newerNode?.version,
    isQuick,
    minutes: (performance.now() - began) / 60_000,
    versions: peerVersions(),
  });
  console.log(text);
  // A short check is for the one who makes it.
  if (!isQuick) await writePage(text);
}

/**
 * Measures in a process of its own, so that no part finds another's garbage.
 * @param {string} name
 * @param {boolean} isQuick
 * @param {string} node
 * @returns {any} what the part's function returns
 */
function runPart(name, isQuick, node) {
  console.error(`Measuring: ${name} …`);
  const out = path.join(folder, 'measured.json');
  const args = ['--expose-gc', path.join(here, 'run-part.mjs'), name, folder, out, ...(isQuick ? ['--quick'] : [])];
  const { status } = spawnSync(node, args, { cwd: projectFolder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new ExpectedError(`Measuring ${name} failed; its own words are above.`);
  return JSON.parse(readFileSync(out, 'utf8'));
}

/** Editors run newer Nodes than the oldest one we support: the Node that VS Code’s server needs, where this one is older. */
function findNewerNode() {
  if (canRunServer()) return undefined;
  installLocked(path.join(projectFolder, 'scripts/code-host/node24'), 'Installing Node 24 to measure on, too …', [
    '--ignore-scripts',
  ]);
  const file = nodeForServer();
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return { file, version: stdout.trim().replace(/^v/, '') };
}

/** @param {string} text */
async function writePage(text) {
  const prettier = await import('prettier');
  const options = await prettier.resolveConfig(page);
  writeFileSync(page, await prettier.format(text, { ...options, parser: 'markdown' }));
  console.error('Written: docs/speed.md');
}
