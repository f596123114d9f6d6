import { parseArgs } from 'node:util';
import { ExpectedError } from '../common/expected-error.mjs';

/**
 * Files whose posts are measured together.
 * @typedef {{ readonly title: string, readonly files: readonly string[] }} FileSet
 */

const untitled = 'Labelled posts';

/**
 * What the command line asks for. A title is for the files behind it, up to the next one.
 * @param {readonly string[]} args
 * @returns {{ sets: readonly FileSet[], out: string | undefined, date: string | undefined }}
 * @throws {ExpectedError} when no file is named, or a title has none
 */
export function parseArguments(args) {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { title: { type: 'string', multiple: true }, out: { type: 'string' }, date: { type: 'string' } },
    allowPositionals: true,
    tokens: true,
  });
  /** @type {{ title: string, files: string[] }[]} */
  const sets = [];
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'title') sets.push({ title: token.value ?? untitled, files: [] });
    if (token.kind !== 'positional') continue;
    if (sets.length === 0) sets.push({ title: untitled, files: [] });
    sets.at(-1)?.files.push(token.value);
  }
  const empty = sets.find(({ files }) => files.length === 0);
  if (empty) throw new ExpectedError(`There is no file behind --title ${JSON.stringify(empty.title)}.`);
  if (sets.length === 0) throw new ExpectedError('Usage: npm run accuracy -- [--title TEXT] FILE.jsonl …');
  return { sets, out: values.out, date: values.date };
}
