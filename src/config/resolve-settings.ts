import type { Settings } from '../engine';
import { matchesGlob } from './glob';
import { type ConfigurationProblem, parseConfiguration, type ParsedConfiguration } from './parse-configuration';

/** The name of a configuration file. */
export const configurationName = '.two-way.json';

/** A configuration file, read. */
export interface Configuration extends ParsedConfiguration {
  /** Its path, absolute and with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/**
 * Gives a file's text; `undefined` when there is none.
 * Paths are absolute and have forward slashes: `/home/ida/posts/.two-way.json`, `C:/posts/.two-way.json`.
 */
export type ReadText = (path: string) => Promise<string | undefined>;

/**
 * Finds the configuration that holds for the posts of a folder: the nearest file upward, no higher than `top`.
 * `undefined` when there is none. A folder that doesn't lie in `top` is looked into alone.
 */
export async function findConfiguration(
  folder: string,
  top: string,
  readText: ReadText,
): Promise<Configuration | undefined> {
  for (const candidate of foldersUpward(folder, top)) {
    const file = join(candidate, configurationName);
    const text = await readText(file);
    if (text !== undefined) return { file, text, ...parseConfiguration(text) };
  }
  return undefined;
}

/** The folder and those around it, the nearest first, up to and with `top`; all with forward slashes. */
export function foldersUpward(folder: string, top: string): readonly string[] {
  const folders = [folder];
  if (!isInside(folder, top)) return folders;
  for (let current = folder; current !== top;) {
    current = parentOf(current);
    folders.push(current);
  }
  return folders;
}

/**
 * Whether the configuration takes a file for a post. `undefined` when it leaves that to the caller,
 * as it does with any file that doesn't lie below its folder.
 */
export function takesForPost({ file, settings }: Configuration, path: string): boolean | undefined {
  return takesForPostFrom(parentOf(file), settings, path);
}

/** The same of settings whose globs begin at a folder. */
export function takesForPostFrom(folder: string, { include, exclude }: Settings, path: string): boolean | undefined {
  if (!isInside(path, folder)) return undefined;
  const relative = path.slice(folder.length).replace(/^\//, '');
  if (exclude.some((glob) => matchesGlob(relative, glob))) return false;
  return include.length === 0 ? undefined : include.some((glob) => matchesGlob(relative, glob));
}

/** One line for a person: `posts/.two-way.json: rules.hard-sell: expected one of …`. */
export function describeProblem(file: string, { path, message }: ConfigurationProblem): string {
  return path === '' ? `${file}: ${message}` : `${file}: ${path}: ${message}`;
}

/** The folder that holds a path; a root holds itself. `/a/b` → `/a`, `/a` → `/`, `C:/a` → `C:/`. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash === -1) return path;
  const isInRoot = slash === 0 || path[slash - 1] === ':';
  return isInRoot ? path.slice(0, slash + 1) : path.slice(0, slash);
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
