import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { formatOfName, postFiles } from '../config/format-of-name';
import { takesForPost } from '../config/resolve-settings';
import { isUsuallyPost } from '../config/usual-posts';
import type { ConfigurationOf } from './configurations';
import { isMissing, reasonOf } from './could-not-run';
import { reportedPath, withSlashes } from './paths';

/** A file to check. */
export interface PostFile {
  /** As it is reported: relative to the working directory, with forward slashes. */
  readonly path: string;
  /** Absolute. `undefined` for standard input. */
  readonly file: string | undefined;
}

/** The name that stands for standard input on the command line. */
export const standardInput = '-';

/** What is known where paths are looked up. */
export interface Search {
  /** The working directory, absolute. */
  readonly folder: string;
  readonly configurationOf: ConfigurationOf;
  /** Hears of each path that can't be read. */
  readonly onProblem: (message: string) => void;
}

/** The posts that the paths name, each once, by reported path. A folder is searched; a file is taken as it is. */
export async function findPosts(paths: readonly string[], search: Search): Promise<readonly PostFile[]> {
  const posts = new Map<string, PostFile>();
  for (const named of paths) {
    for (const post of await postsAt(named, search)) posts.set(post.path, post);
  }
  return [...posts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function postsAt(named: string, search: Search): Promise<readonly PostFile[]> {
  if (named === standardInput) return [{ path: '<stdin>', file: undefined }];
  const file = path.resolve(search.folder, named);
  try {
    const isFolder = (await stat(file)).isDirectory();
    const files = isFolder ? await searchFolder(file, search.configurationOf) : [file];
    return files.map((found) => ({ path: reportedPath(search.folder, found), file: found }));
  } catch (error) {
    search.onProblem(`${named}: ${isMissing(error) ? 'no such file or folder' : reasonOf(error)}`);
    return [];
  }
}

async function searchFolder(folder: string, configurationOf: ConfigurationOf): Promise<readonly string[]> {
  const candidates = await glob(postFiles, {
    cwd: folder,
    ignore: '**/node_modules',
    absolute: true,
    // A post that is linked to is found where it stands.
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
  });
  const posts = [];
  for (const candidate of candidates) {
    const configuration = await configurationOf(candidate);
    const isPost = configuration && takesForPost(configuration, withSlashes(candidate));
    if (isPost ?? isUsuallyPost(withSlashes(candidate), formatOfName(candidate))) posts.push(path.normalize(candidate));
  }
  return posts;
}
