import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { analyse, type Language } from '../engine';
import { type ConfigurationOf, searchConfigurations, useConfiguration } from './configurations';
import { reasonOf } from './could-not-run';
import { decodeText } from './decode-text';
import { exitCodes, type FailOn, hasFailed } from './exit-code';
import { formatOfName } from '../config/format-of-name';
import { findPosts, type PostFile } from './find-posts';
import { type Output, warn } from './output';
import type { CheckedPost, Format } from './formats';
import { createReport } from './report';

/** What every kind of check is told. */
export interface CheckOptions {
  /** Of every post; detected or configured where `undefined`. */
  readonly language: Language | undefined;
  /** A configuration for every post, in place of the nearest. */
  readonly config: string | undefined;
  /** What standard input is called; the working directory's own when `undefined`. */
  readonly stdinFilename: string | undefined;
  readonly failOn: FailOn;
}

/** Checks files, folders and standard input, and writes a report. Returns the exit status. */
export async function checkPaths(
  paths: readonly string[],
  format: Format,
  options: CheckOptions,
  output: Output,
): Promise<number> {
  const folder = process.cwd();
  const configurationOf = await configurationsFor(options, folder);
  let status: number = exitCodes.nothingFound;
  const onProblem = (message: string): void => {
    warn(message);
    status = exitCodes.couldNotRun;
  };
  const files = await findPosts(paths, { folder, configurationOf, onProblem });
  const report = createReport(format, output.isColoured);
  let isRead = await output.write(report.beginning);
  for (const file of files) {
    if (!isRead) return status;
    const post = await checkPost(file, configurationOf, options, onProblem);
    if (!post) continue;
    if (status === exitCodes.nothingFound && hasFailed(post.analysis.findings, options.failOn))
      status = exitCodes.found;
    isRead = await output.write(report.post(post));
  }
  if (isRead) await output.write(report.end());
  return status;
}

/** Where the posts' configurations come from. */
export function configurationsFor({ config }: CheckOptions, folder: string): Promise<ConfigurationOf> {
  return config === undefined
    ? Promise.resolve(searchConfigurations(folder, warn))
    : useConfiguration(config, folder, warn);
}

async function checkPost(
  { path: named, file }: PostFile,
  configurationOf: ConfigurationOf,
  { language, stdinFilename }: CheckOptions,
  onProblem: (message: string) => void,
): Promise<CheckedPost | undefined> {
  const place = file ?? path.resolve(stdinFilename ?? 'post.md');
  const reported = file === undefined ? (stdinFilename ?? named) : named;
  const text = await readText(file, reported, onProblem);
  if (text === undefined) return undefined;
  const settings = (await configurationOf(place))?.settings;
  const analysis = analyse(text, { format: formatOfName(place), language, settings });
  for (const { ruleId, message } of analysis.failures) warn(`${reported}: ${ruleId} failed: ${message}`);
  return { path: reported, analysis };
}

/** `undefined` for what is no text, which is only worth a remark, and for what can't be read. */
async function readText(
  file: string | undefined,
  reported: string,
  onProblem: (message: string) => void,
): Promise<string | undefined> {
  try {
    const text = decodeText(await (file === undefined ? readStandardInput() : readFile(file)));
    if (text === undefined) warn(`${reported}: skipped, this is no text file`);
    return text;
  } catch (error) {
    onProblem(`${reported}: ${reasonOf(error)}`);
    return undefined;
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
