import path from 'node:path';
import process from 'node:process';
import { type Analysis, analyse } from '../engine';
import { formatOfName } from '../config/format-of-name';
import { type CheckOptions, configurationsFor } from './check-paths';
import { exitCodes, hasFailed } from './exit-code';
import type { Output } from './output';
import { parsePostLine, UnreadableLine } from './post-line';
import { toPostObject } from './post-object';
import { splitLines } from './split-lines';

/** What is written for a line, and what was found; `undefined` for a line that couldn't be read. */
interface Answer {
  readonly json: string;
  readonly analysis: Analysis | undefined;
}

/**
 * Checks the posts of standard input, one JSON object a line, and answers each with a line. Returns the exit status. Lines that
 * can't be read leave it alone: an archive of millions has a few of them, and each is answered in its place.
 */
export async function checkStream(options: CheckOptions, output: Output): Promise<number> {
  const answer = await createAnswerer(options);
  let status: number = exitCodes.nothingFound;
  let number = 0;
  for await (const line of splitLines(process.stdin)) {
    number++;
    if (isBlank(line)) continue;
    const { json, analysis } = answer(line, number);
    if (analysis && hasFailed(analysis.findings, options.failOn)) status = exitCodes.found;
    if (!(await output.write(`${json}\n`))) break;
  }
  return status;
}

async function createAnswerer(options: CheckOptions): Promise<(line: Uint8Array, number: number) => Answer> {
  const name = path.resolve(options.stdinFilename ?? 'post.md');
  const configurationOf = await configurationsFor(options, process.cwd());
  const settings = (await configurationOf(name))?.settings;
  const format = formatOfName(name);
  return (line, number) => {
    try {
      const { id, text, language = options.language } = parsePostLine(line);
      const analysis = analyse(text, { format, settings, language: language === 'auto' ? undefined : language });
      return { json: `{"id":${id},${JSON.stringify(toPostObject(analysis)).slice(1)}`, analysis };
    } catch (error) {
      if (!(error instanceof UnreadableLine)) throw error;
      const json = JSON.stringify({ id: null, error: `line ${number}: ${error.message}` });
      return { json, analysis: undefined };
    }
  };
}

/** Spaces and tabs make a line as empty as nothing does. */
function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09);
}
