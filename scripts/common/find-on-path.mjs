import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Finds a program on the PATH.
 * @param {string} name with its extension, on Windows
 * @returns {string | undefined} an absolute path
 */
export function findOnPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.resolve(folder, name)).find((file) => existsSync(file));
}
