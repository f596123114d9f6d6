import path from 'node:path';

/** A path with forward slashes. Elsewhere than on Windows a backslash is a letter like any other. */
export function withSlashes(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

/** How a file is called in a report: relative to `folder`, with forward slashes. */
export function reportedPath(folder: string, file: string): string {
  return withSlashes(path.relative(folder, file)) || '.';
}
