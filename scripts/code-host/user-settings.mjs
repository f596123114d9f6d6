import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../common/expected-error.mjs';

/**
 * Settings that keep a window quiet and the same everywhere: no tips, chat, updates, telemetry or blinking caret.
 * @type {Readonly<Record<string, unknown>>}
 */
export const quietSettings = JSON.parse(
  readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), 'quiet-settings.json'), 'utf8'),
);

/** The colour themes by the names that our commands use. */
export const themes = /** @type {const} */ ({ light: 'Default Light Modern', dark: 'Default Dark Modern' });

/**
 * Where a user data folder keeps the settings.
 * @param {string} userDataFolder
 * @returns {string}
 */
export function settingsFile(userDataFolder) {
  return path.join(userDataFolder, 'User', 'settings.json');
}

/**
 * Writes user settings.
 * @param {string} userDataFolder
 * @param {Readonly<Record<string, unknown>>} settings
 */
export function writeSettings(userDataFolder, settings) {
  const file = settingsFile(userDataFolder);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
}

/**
 * Reads user settings; there are none when there is no file.
 * @param {string} userDataFolder
 * @returns {Record<string, unknown>}
 * @throws {ExpectedError} when the file is not plain JSON: comments are not understood here
 */
export function readSettings(userDataFolder) {
  const file = settingsFile(userDataFolder);
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ExpectedError(`${file} must be plain JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
