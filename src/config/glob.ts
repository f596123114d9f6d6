/**
 * How many patterns the braces of one glob may stand for; what is more is not matched. Chosen: far beyond what anyone writes, and
 * little enough that a hostile configuration costs nothing.
 */
const mostAlternatives = 256;

/**
 * Whether a glob names a path, or a folder around it. Both have forward slashes and are relative to the same folder.
 *
 * `*` and `?` stay within a name, `**` is any number of folders, `{a,b}` is either; everything else stands for itself.
 * Matching takes at most the path's length times the glob's: globs come from outside, so no regular expression is made of them.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const names = path.split('/');
  return expandBraces(glob).some((pattern) => {
    const segments = pattern
      .replace(/^(?:\.?\/)+/, '')
      .split('/')
      .filter((segment) => segment !== '');
    // The pattern "drafts" also names everything in the folder "drafts".
    return segments.length > 0 && matches(names, [...segments, '**'], '**', matchesName);
  });
}

function matchesName(name: string, pattern: string): boolean {
  return matches(Array.from(name), Array.from(pattern), '*', (letter, wanted) => wanted === '?' || letter === wanted);
}

/**
 * Whether the items match the pattern, in which `wildcard` stands for any number of items. Only the last wildcard met is ever tried
 * again: whatever an earlier one could take instead, the last one can take as well.
 */
function matches(
  items: readonly string[],
  pattern: readonly string[],
  wildcard: string,
  matchesItem: (item: string, wanted: string) => boolean,
): boolean {
  let item = 0;
  let place = 0;
  let retry: { item: number; readonly place: number } | undefined;
  while (item < items.length) {
    const wanted = pattern[place];
    const found = items[item];
    if (wanted === wildcard) {
      place++;
      retry = { item, place };
    } else if (wanted !== undefined && found !== undefined && matchesItem(found, wanted)) {
      item++;
      place++;
    } else if (retry) {
      retry.item++;
      ({ item, place } = retry);
    } else {
      return false;
    }
  }
  return pattern.slice(place).every((rest) => rest === wildcard);
}

/** `*.{md,txt}` → `*.md`, `*.txt`; braces within braces stand for themselves. */
function expandBraces(glob: string): readonly string[] {
  let expanded = [''];
  let position = 0;
  for (const braces of glob.matchAll(/\{([^{},]*(?:,[^{},]*)+)\}/g)) {
    const before = glob.slice(position, braces.index);
    const alternatives = braces[1]?.split(',') ?? [];
    expanded = expanded
      .flatMap((start) => alternatives.map((alternative) => start + before + alternative))
      .slice(0, mostAlternatives);
    position = braces.index + braces[0].length;
  }
  return expanded.map((start) => start + glob.slice(position));
}
