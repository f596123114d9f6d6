import {
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
  getNodeValue,
} from 'jsonc-parser';
import { defaultSettings, parseSettings, type Settings } from '../engine';

/** Something in a configuration file that could not be used. The work goes on with the rest. */
export interface ConfigurationProblem {
  /** Where it stands: `rules.hard-sell`, or `line 3` where the text is no JSON. Empty for the whole file. */
  readonly path: string;
  readonly message: string;
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
    const problem = { path: '', message: 'is nested too deeply' };
    return { settings: defaultSettings, problems: [problem], isUnreadable: true };
  }
}

function parse(text: string): ParsedConfiguration {
  const errors: ParseError[] = [];
  const source = text.replace(/^\uFEFF/, '');
  const tree: Node | undefined = parseTree(source, errors, { allowTrailingComma: true });
  const unparsed = errors.map(({ error, offset }) => ({ path: lineAt(source, offset), message: describe(error) }));
  if (!tree) {
    const problems = unparsed.length > 0 ? unparsed : [{ path: '', message: 'is empty' }];
    return { settings: defaultSettings, problems, isUnreadable: true };
  }
  const value: unknown = getNodeValue(tree);
  const { settings, problems } = parseSettings(value);
  return { settings, problems: [...unparsed, ...problems], isUnreadable: false };
}

function lineAt(text: string, offset: number): string {
  return `line ${text.slice(0, offset).split(/\r\n?|\n/).length}`;
}

/** "ValueExpected" reads "value expected". */
function describe(error: ParseErrorCode): string {
  return printParseErrorCode(error)
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .toLowerCase();
}
