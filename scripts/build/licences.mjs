// Collects the licences of the packages that were bundled.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes the licence texts of every package that the bundles took something from.
 * @param {readonly ({ inputs: object } | undefined)[]} metafiles what esbuild says it read
 * @param {string} file where to write to
 * @throws {Error} when a package has no licence file: it could not be shipped
 */
export async function writeLicences(metafiles, file) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile?.inputs ?? {}));
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const texts = await Promise.all([...folders].sort().map(licenceOf));
  await writeFile(file, texts.join(`\n${'-'.repeat(80)}\n\n`));
}

/**
 * The folder of the package that a file belongs to; `undefined` for the project's own.
 * @param {string} input
 */
function packageFolder(input) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

/** @param {string} folder */
async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file.`);
  return `${name} ${version} (${license})\n\n${await readFile(path.join(folder, file), 'utf8')}`;
}
