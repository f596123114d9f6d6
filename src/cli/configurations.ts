import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Configuration, describeProblem, findConfiguration, foldersUpward } from '../config/resolve-settings';
import { parseConfiguration } from '../config/parse-configuration';
import { CouldNotRun, isMissing, reasonOf } from './could-not-run';
import { decodeText } from './decode-text';
import { reportedPath, withSlashes } from './paths';

/** The configuration that holds for a post, given by its absolute path; `undefined` when there is none. */
export type ConfigurationOf = (file: string) => Promise<Configuration | undefined>;

/** The same configuration for every post. */
export async function useConfiguration(
  named: string,
  folder: string,
  warn: (line: string) => void,
): Promise<ConfigurationOf> {
  const file = path.resolve(folder, named);
  const text = await readConfiguration(file, named);
  const configuration = { file: withSlashes(file), text, ...parseConfiguration(text) };
  const problems = configuration.problems.map((problem) => describeProblem(named, problem));
  if (configuration.isUnreadable) throw new CouldNotRun(problems.join('\n'));
  problems.forEach(warn);
  return () => Promise.resolve(configuration);
}

/** For each post the nearest configuration, no higher than its repository or else the working directory. Problems are named once. */
export function searchConfigurations(folder: string, warn: (line: string) => void): ConfigurationOf {
  const top = withSlashes(folder);
  const found = new Map<string, Promise<Configuration | undefined>>();
  const texts = new Map<string, Promise<string | undefined>>();
  const warned = new Set<string>();

  const readOnce = (file: string): Promise<string | undefined> => {
    const text = texts.get(file) ?? readIfThere(file, (reason) => warn(`${reportedPath(folder, file)}: ${reason}`));
    texts.set(file, text);
    return text;
  };
  const find = async (postFolder: string): Promise<Configuration | undefined> => {
    const configuration = await findConfiguration(postFolder, (await repositoryOf(postFolder)) ?? top, readOnce);
    if (!configuration || warned.has(configuration.file)) return configuration;
    warned.add(configuration.file);
    const name = reportedPath(folder, configuration.file);
    for (const problem of configuration.problems) warn(describeProblem(name, problem));
    return configuration;
  };
  return (file) => {
    const postFolder = withSlashes(path.dirname(file));
    const configuration = found.get(postFolder) ?? find(postFolder);
    found.set(postFolder, configuration);
    return configuration;
  };
}

async function readConfiguration(file: string, named: string): Promise<string> {
  try {
    return decodeText(await readFile(file)) ?? '';
  } catch (error) {
    throw new CouldNotRun(`--config ${named}: ${isMissing(error) ? 'no such file' : reasonOf(error)}`);
  }
}

async function readIfThere(file: string, onProblem: (reason: string) => void): Promise<string | undefined> {
  try {
    return decodeText(await readFile(file)) ?? '';
  } catch (error) {
    if (!isMissing(error)) onProblem(reasonOf(error));
    return undefined;
  }
}

/** The nearest folder upward that holds `.git`, which is a file in a worktree. */
async function repositoryOf(folder: string): Promise<string | undefined> {
  for (const candidate of foldersUpward(folder, withSlashes(path.parse(folder).root))) {
    const isRepository = await access(path.join(candidate, '.git')).then(
      () => true,
      () => false,
    );
    if (isRepository) return candidate;
  }
  return undefined;
}
