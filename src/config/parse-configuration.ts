import { type Node, type ParseError, type ParseErrorCode, parseTree, printParseErrorCode } from 'jsonc-parser';
import { defaultSettings, parseSettings, type Settings, type Span } from '../engine';
import { createPlaces } from './places';

/** Something in a configuration file that could not be used. The work goes on with the rest. */
export interface ConfigurationProblem {
  /** Where it stands: `rules.hard-sell`, or `line 3` where the text is no JSON. Empty for the whole file. */
  readonly path: string;
  readonly message: string;
  /** The stretch of the file that it is about, in UTF-16 code units behind a byte order mark. */
  readonly span: Span;
}

/** Line and column of an offset in a text, both from 0; a column is a UTF-16 code unit. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly character: number } {
  const lines = text
    .replace(/^\uFEFF/, '')
    .slice(0, offset)
    .split(/\r\n?|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** What a configuration file says. */
export interface ParsedConfiguration {
  readonly settings: Settings;
  readonly problems: readonly ConfigurationProblem[];
  /** Whether there was no JSON value to be found at all; the settings are then the usual ones. */
  readonly isUnreadable: boolean;
}

/** Reads JSON with comments into settings. Never throws: what can't be read is left out and named. */
export function parseConfiguration(text: string): ParsedConfiguration {
  try {
    return parse(text);
  } catch (error) {
    // The parser calls itself for every bracket, and somebody may have written ten thousand of them.
    if (!(error instanceof RangeError)) throw error;
    const problem = { path: '', message: 'is nested too deeply', span: { start: 0, end: text.length } };
    return { settings: defaultSettings, problems: [problem], isUnreadable: true };
  }
}

function parse(text: string): ParsedConfiguration {
  const errors: ParseError[] = [];
  const source = text.replace(/^\uFEFF/, '');
  const tree: Node | undefined = parseTree(source, errors, { allowTrailingComma: true });
  const unparsed = errors.map(({ error, offset, length }) => ({
    path: lineAt(source, offset),
    message: describe(error),
    span: { start: offset, end: offset + length },
  }));
  if (!tree) {
    const empty = { path: '', message: 'is empty', span: { start: 0, end: source.length } };
    return { settings: defaultSettings, problems: unparsed.length > 0 ? unparsed : [empty], isUnreadable: true };
  }
  const { settings, problems } = parseSettings(valueOf(tree));
  const placeOf = createPlaces(tree);
  const placed = problems.map((problem) => ({ ...problem, span: placeOf(problem.path) }));
  return { settings, problems: [...unparsed, ...placed], isUnreadable: false };
}

/** The parser's own values inherit what is written under `__proto__`. */
function valueOf({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(valueOf);
  if (type !== 'object') return value;
  const properties = children.flatMap(({ children: [key, inner] = [] }) =>
    key && inner ? [[String(key.value), valueOf(inner)] as const] : [],
  );
  return Object.fromEntries(properties);
}

function lineAt(text: string, offset: number): string {
  return `line ${positionAt(text, offset).line + 1}`;
}

/** "ValueExpected" reads "value expected". */
function describe(error: ParseErrorCode): string {
  return printParseErrorCode(error)
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .toLowerCase();
}
