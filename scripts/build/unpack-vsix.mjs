import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Unpacks a packaged extension, so that VS Code can run it as one under development.
 * @param {string} vsix
 * @param {string} folder to unpack into
 * @returns {string} the folder of the extension itself
 */
export function unpackVsix(vsix, folder) {
  const inside = 'extension/';
  for (const [name, contents] of Object.entries(unzipSync(readFileSync(vsix)))) {
    if (!name.startsWith(inside) || name.endsWith('/')) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  return path.join(folder, inside);
}
