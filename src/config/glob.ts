/** In characters. A configuration comes with a workspace; what is longer than anybody writes matches nothing. */
const longestGlob = 1000;

/** For each place in a path, from before its first letter to behind its last, whether a match can stand there. */
type Places = readonly boolean[];

/** A part of a glob: leads from the places where it can begin to those where it can end. */
type Part = (path: readonly string[], begins: Places) => Places;

/**
 * Whether a glob names a path, or a folder around it. Both have forward slashes and are relative to the same folder.
 *
 * `*` and `?` stay within a name, `**` is any number of folders, `[a-z]` one of these letters and `[!a-z]` another one, `{a,b}` is
 * either. Everything else stands for itself. Takes as much time as the path's length times the glob's, whatever the glob.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const pattern = glob.replace(/^\.?\//, '').replace(/\/$/, '');
  if (pattern === '' || pattern.length > longestGlob) return false;
  const letters = Array.from(path);
  const ends = parseGlob(pattern)(letters, [true, ...letters.map(() => false)]);
  // The pattern "drafts" also names everything in the folder "drafts".
  return ends.some((isEnd, place) => isEnd && (place === letters.length || letters[place] === '/'));
}

/**
 * What a glob is made of: any number of folders, anything at all, what stays within a name, one of several letters, a letter.
 * Two stars stand for folders only in the place of a whole name.
 */
const tokens =
  /(?<folders>(?<![^/{,])\*\*\/)|(?<anything>(?<![^/{,])\*\*(?![^,}]))|(?<letters>\*+)|(?<class>\[[^\]]{1,100}\])|./gsu;

/** Braces that are open: the alternatives so far, each a list of parts. */
type Braces = Part[][];

function parseGlob(pattern: string): Part {
  // The innermost is last. The first is the glob itself, which has one alternative.
  const open: Braces[] = [[[]]];
  for (const match of pattern.matchAll(tokens)) {
    const [token] = match;
    const braces = open.at(-1) ?? [];
    const isInBraces = open.length > 1;
    if (token === '{') open.push([[]]);
    else if (token === ',' && isInBraces) braces.push([]);
    else if (token === '}' && isInBraces) close(open, braces.length > 1 ? either(braces) : asWritten(braces, '}'));
    else braces.at(-1)?.push(parseToken(match));
  }
  while (open.length > 1) close(open, asWritten(open.at(-1) ?? [], ''));
  return either(open[0] ?? []);
}

/** Ends the innermost braces; `part` takes their place. */
function close(open: Braces[], part: Part): void {
  open.pop();
  open.at(-1)?.at(-1)?.push(part);
}

/** Braces that offer no choice or never end, which stand for themselves. */
function asWritten(braces: Braces, end: string): Part {
  const inside = braces.flatMap((parts, index) => (index === 0 ? parts : [exactly(','), ...parts]));
  return either([[exactly('{'), ...inside, ...Array.from(end, exactly)]]);
}

function parseToken({ 0: token, groups = {} }: RegExpExecArray): Part {
  if (groups['folders'] !== undefined) return anyFolders;
  if (groups['anything'] !== undefined) return anything;
  if (groups['letters'] !== undefined) return anyName;
  if (groups['class'] !== undefined) return oneLetter(parseClass(token));
  return token === '?' ? oneLetter(isInName) : exactly(token);
}

/** `[0-9_]` or `[!0-9_]`, which may also be written `[^0-9_]`. */
function parseClass(token: string): (letter: string) => boolean {
  const isNegated = /^\[[!^][^\]]/.test(token);
  const members = token.slice(isNegated ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
  const has = (letter: string): boolean =>
    members.some((member) => {
      const [first = '', , last = first] = Array.from(member);
      return first <= letter && letter <= last;
    });
  return (letter) => isInName(letter) && has(letter) !== isNegated;
}

function isInName(letter: string): boolean {
  return letter !== '/';
}

function exactly(wanted: string): Part {
  return oneLetter((letter) => letter === wanted);
}

function oneLetter(isWanted: (letter: string) => boolean): Part {
  return (path, begins) => [false, ...path.map((letter, place) => begins[place] === true && isWanted(letter))];
}

/** Any number of letters, also none. */
function manyLetters(isWanted: (letter: string) => boolean): Part {
  return (path, begins) => {
    let isReached = false;
    return begins.map((isBegin, place) => {
      isReached = isBegin || (isReached && isWanted(path[place - 1] ?? ''));
      return isReached;
    });
  };
}

const anyName = manyLetters(isInName);
const anything = manyLetters(() => true);

/** Nothing, or whole names with a slash behind each. */
function anyFolders(path: readonly string[], begins: Places): Places {
  return anything(path, begins).map(
    (isReached, place) => isReached && (begins[place] === true || path[place - 1] === '/'),
  );
}

/** One of the alternatives, each of which is a list of parts that follow each other. */
function either(alternatives: readonly (readonly Part[])[]): Part {
  return (path, begins) => {
    const ends = alternatives.map((parts) => parts.reduce((places, part) => part(path, places), begins));
    return begins.map((_, place) => ends.some((places) => places[place]));
  };
}
