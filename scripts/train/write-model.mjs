// Writes a trained model to a file.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { resolveConfig, format } from 'prettier';
import { ExpectedError } from '../common/expected-error.mjs';
import { projectFolder } from '../common/install.mjs';

/**
 * Writes it the way the project formats its files, so that versions of it can be compared.
 * @param {import('./weights-file.mjs').ModelFile} model
 * @param {string} file
 * @returns {Promise<number>} how many bytes it has where it is shipped, without line breaks and blanks
 * @throws {ExpectedError} when it can't be written
 */
export async function writeModel(model, file) {
  const json = JSON.stringify(model);
  const options = await resolveConfig(path.join(projectFolder, 'src/engine/model/weights.en.json'));
  const text = await format(json, { ...options, parser: 'json' });
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new ExpectedError(`${file} can't be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  return Buffer.byteLength(json);
}
