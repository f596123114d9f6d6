// How large the extension's bundles are, and what they consist of.
import path from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../../scripts/common/install.mjs';
import { bundles } from '../../scripts/build/bundles.mjs';

/**
 * @typedef {object} Bundle
 * @property {number} bytes minified
 * @property {readonly { readonly name: string, readonly bytes: number }[]} parts packages and folders of src, the largest first
 */

/** @returns {Promise<Record<'desktop' | 'web', Bundle>>} */
export async function measureBundles() {
  const outputs = await bundles(true);
  return { desktop: await measure(outputs.desktop), web: await measure(outputs.web) };
}

/** @param {import('esbuild').BuildOptions | undefined} options @returns {Promise<Bundle>} */
async function measure(options) {
  const { metafile } = await build({ ...options, absWorkingDir: projectFolder, metafile: true, write: false });
  const [output] = Object.values(metafile.outputs);
  /** @type {Map<string, number>} */
  const parts = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
    parts.set(partOf(file), (parts.get(partOf(file)) ?? 0) + bytesInOutput);
  }
  const sorted = [...parts].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
  return { bytes: output?.bytes ?? NaN, parts: sorted };
}

/** The package that a file is of, or for ours the folder below src. @param {string} file with forward slashes, as esbuild has them */
function partOf(file) {
  const [, inPackages] = file.split('node_modules/', 2);
  const names = (inPackages ?? file).split('/');
  if (inPackages === undefined) return path.posix.join(...names.slice(0, names[1] === 'engine' ? 3 : 2));
  return names.slice(0, names[0]?.startsWith('@') ? 2 : 1).join('/');
}
