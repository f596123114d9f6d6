import path from 'node:path';
import { parseArgs } from 'node:util';
import { ExpectedError } from '../common/expected-error.mjs';

/** What `--help` prints. */
export const usage = `npm run train -- [--lang LANGUAGE] [--read SOURCE,…] [--out FILE] [FILE.jsonl …]

Fits the learned model to labelled posts of one language and writes its weights. The posts are those of the files, the
project's own (training/posts.LANGUAGE.jsonl), and the rules' examples. It takes a minute or more, and says how good the model
is on sources that it has not seen. training/README.md describes the format.

  --lang LANGUAGE  en or da; en unless given
  --read SOURCE,…  sources whose sentences the authors of the patterns have read; the weight of patterns is not
                   fitted to them. A post's source is its "org", or the second part of its "id".
  --out FILE       where to write the weights; src/engine/model/weights.LANGUAGE.json unless given
  --help           prints this`;

/** @typedef {import('../../src/engine/localised').Language} Language */

/**
 * What the command line asks for.
 * @param {readonly string[]} args
 * @returns {{ help: boolean, language: Language, files: readonly string[], read: ReadonlySet<string>, out: string | undefined }} files as absolute paths
 * @throws {ExpectedError} when it asks for something that there isn't
 */
export function parseArguments(args) {
  const { values, positionals } = parse(args);
  const sources = (values.read ?? []).flatMap((list) => list.split(',')).map((source) => source.trim());
  return {
    help: values.help ?? false,
    language: toLanguage(values.lang ?? 'en'),
    files: positionals.map((file) => path.resolve(file)),
    read: new Set(sources.filter((source) => source !== '')),
    out: values.out === undefined ? undefined : path.resolve(values.out),
  };
}

/** @param {string} name @returns {Language} @throws {ExpectedError} when no model is trained for it */
function toLanguage(name) {
  if (name === 'en' || name === 'da') return name;
  throw new ExpectedError(`--lang can be en or da, not “${name}”.\n\n${usage}`);
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        read: { type: 'string', multiple: true },
        out: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new ExpectedError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
