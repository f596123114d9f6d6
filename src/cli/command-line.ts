import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { type Language, languages } from '../engine';
import { type CheckOptions, checkPaths } from './check-paths';
import { checkStream } from './check-stream';
import { CouldNotRun } from './could-not-run';
import { exitCodes, type FailOn, failOnValues } from './exit-code';
import { standardInput } from './find-posts';
import { createOutput, warn } from './output';
import { availableFormats, type Format, formats } from './formats';

/** The options of `check`, as their parsers below return them. */
interface Flags {
  readonly format?: Format;
  readonly jsonl?: true;
  readonly language: Language | 'auto';
  readonly config?: string;
  readonly stdinFilename?: string;
  readonly failOn: FailOn;
}

const moreHelp = `
Exit status:
  0  nothing found
  1  findings as loud as --fail-on, or louder
  2  could not run

Examples:
  two-way check posts/ --language da
  two-way check --format json newsletter.md
  pbpaste | two-way check - --stdin-filename draft.txt
  two-way check --jsonl --fail-on never < archive.jsonl > answers.jsonl

Settings are read from the nearest .two-way.json. Nothing leaves the machine.`;

/** Runs the command line and returns its exit status. Whatever keeps it from running is one line on standard error. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  let exitCode: number = exitCodes.nothingFound;
  const program = createProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed its own message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.nothingFound : exitCodes.couldNotRun;
    warn(error instanceof CouldNotRun ? error.message : describeBug(error));
    return exitCodes.couldNotRun;
  }
}

function createProgram(onDone: (exitCode: number) => void): Command {
  const program = new Command('two-way')
    .description('Marks phrasing in posts that only sends, and offers what opens a conversation.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureOutput({
      outputError: (message) =>
        warn(
          message
            .replace(/^error: /, '')
            .trim()
            .replace(/\n+/g, ' '),
        ),
    })
    .exitOverride();
  program
    .command('check')
    .summary('check posts and report what is found')
    .description('Checks posts and reports what is found. Folders are searched for Markdown and text files.')
    .argument('[path...]', 'files, folders, or - for standard input (default: the working directory)')
    .addOption(
      new Option('--format <format>', `how to report: ${availableFormats.join(', ')} (default: text)`).argParser(
        parseFormat,
      ),
    )
    .option(
      '--jsonl',
      'read {"id","text","language"?} objects from standard input, one a line, and answer each with a line',
    )
    .addOption(choice('--language <language>', 'the language of every post', ['auto', ...languages], 'auto'))
    .option('--config <file>', 'read the settings from this file instead of the nearest .two-way.json')
    .option('--stdin-filename <name>', 'what to call standard input, and where to look for its settings')
    .addOption(
      choice('--fail-on <severity>', 'the quietest severity that makes the exit status 1', failOnValues, 'information'),
    )
    .addHelpText('after', moreHelp)
    .action(async (paths: readonly string[], flags: Flags) => onDone(await check(paths, flags)));
  return program;
}

function check(
  paths: readonly string[],
  { format, jsonl, language, config, stdinFilename, failOn }: Flags,
): Promise<number> {
  const options: CheckOptions = { language: language === 'auto' ? undefined : language, config, stdinFilename, failOn };
  const output = createOutput();
  if (!jsonl) return checkPaths(paths.length > 0 ? paths : ['.'], format ?? 'text', options, output);
  if (paths.some((path) => path !== standardInput))
    throw new CouldNotRun('--jsonl reads standard input and takes no path');
  if (format !== undefined && format !== 'jsonl')
    throw new CouldNotRun(`--jsonl answers in its own format, not in ${format}`);
  return checkStream(options, output);
}

function choice(flags: string, description: string, values: readonly string[], usual: string): Option {
  return new Option(flags, description).choices(values).default(usual);
}

function parseFormat(value: string): Format {
  const available = availableFormats.find((format) => format === value);
  if (available) return available;
  const isPlanned = formats.some((format) => format === value);
  throw new InvalidArgumentError(
    isPlanned ? 'This format is not there yet.' : `Allowed choices are ${availableFormats.join(', ')}.`,
  );
}

function describeBug(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
