import picomatch from 'picomatch';

/** In characters. A configuration comes with a workspace, and a glob becomes a regular expression: what is longer matches nothing. */
const longestGlob = 300;

/**
 * Whether a glob names a path, or a folder around it. Both have forward slashes and are relative to the same folder.
 * Names that begin with a dot are like any others.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const pattern = glob.replace(/^\.?\//, '').replace(/\/$/, '');
  if (pattern === '' || pattern.length > longestGlob) return false;
  // The pattern "drafts" also names everything in the folder "drafts".
  return picomatch.isMatch(path, [pattern, `${pattern}/**`], { dot: true, windows: false });
}
