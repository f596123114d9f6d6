// Fits the learned model to labelled posts and writes its weights: npm run train -- [--read SOURCE,…] [--out FILE] FILE.jsonl …
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readLabelledPosts } from '../accuracy/labelled-posts.mjs';
import { describeError, ExpectedError } from '../common/expected-error.mjs';
import { ensureInstalled, projectFolder } from '../common/install.mjs';
import { parseArguments, usage } from './arguments.mjs';

const language = 'en';
const ownPosts = path.join(projectFolder, 'training/posts.en.jsonl');
const shippedWeights = path.join(projectFolder, 'src/engine/model/weights.en.json');

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}

async function main() {
  const { help, files, read, out = shippedWeights } = parseArguments(process.argv.slice(2));
  if (help) {
    console.log(usage);
    return;
  }
  const published = readPosts(files);
  const ours = readPosts([ownPosts]);
  ensureInstalled();
  // Only now is it certain that the packages which these need are there.
  const { loadEngine } = await import('./load-engine.mjs');
  const engine = await loadEngine();
  const { postsFromExamples } = await import('./rule-examples.mjs');
  const { fitModel } = await import('./fit-model.mjs');
  const { formatModel, sizeOf } = await import('./weights-file.mjs');
  const { model, report } = fitModel(engine, { published, ours, read, examples: postsFromExamples(engine, language) });
  console.log(report.join('\n'));
  write(out, await formatModel(model));
  console.log(
    `Written: ${path.relative(process.cwd(), out)}, ${Math.round(sizeOf(model) / 1000)} kB where it is shipped`,
  );
}

/**
 * @param {readonly string[]} files
 * @throws {ExpectedError} when a file can't be read or a line is no labelled post
 */
function readPosts(files) {
  return files.flatMap(readLabelledPosts).filter(({ lang }) => lang === language);
}

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new ExpectedError(`${file} can't be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
