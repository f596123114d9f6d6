// Fits the learned model to labelled posts and writes its weights: npm run train -- [--lang da] [--read SOURCE,…] [--out FILE] FILE.jsonl …
import path from 'node:path';
import process from 'node:process';
import { readLabelledPosts } from '../accuracy/labelled-posts.mjs';
import { describeError } from '../common/expected-error.mjs';
import { ensureInstalled, projectFolder } from '../common/install.mjs';
import { parseArguments, usage } from './arguments.mjs';
import { sourceOf } from './sources.mjs';


try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}

async function main() {
  const { help, files, read, language, out = shippedWeights(language) } = parseArguments(process.argv.slice(2));
  if (help) {
    console.log(usage);
    return;
  }
  const published = readPosts(files, language);
  const ours = readPosts([path.join(projectFolder, `training/posts.${language}.jsonl`)], language);
  warnOfUnknown(read, published);
  ensureInstalled();
  // Only now is it certain that the packages which these need are there.
  const { loadEngine } = await import('./load-engine.mjs');
  const engine = await loadEngine(language);
  const { postsFromExamples } = await import('./rule-examples.mjs');
  const { fitModel } = await import('./fit-model.mjs');
  const { writeModel } = await import('./write-model.mjs');
  const { model, report } = fitModel(engine, { published, ours, read, examples: postsFromExamples(engine) });
  console.log(report.join('\n'));
  const size = await writeModel(model, out);
  console.log(`Written: ${path.relative(process.cwd(), out)}, ${Math.round(size / 1000)} kB where it is shipped`);
}

/** @param {string} language */
function shippedWeights(language) {
  return path.join(projectFolder, `src/engine/model/weights.${language}.json`);
}

/**
 * @param {readonly string[]} files
 * @param {string} language
 * @throws {ExpectedError} when a file can't be read or a line is no labelled post
 */
function readPosts(files, language) {
  return files.flatMap(readLabelledPosts).filter(({ lang }) => lang === language);
}

/**
 * A misspelt source would quietly make the patterns look better than they are.
 * @param {ReadonlySet<string>} read
 * @param {readonly import('./sources.mjs').LabelledPost[]} published
 */
function warnOfUnknown(read, published) {
  const known = new Set(published.map(sourceOf));
  const unknown = [...read].filter((source) => !known.has(source));
  if (unknown.length > 0) console.error(`--read names sources of no post: ${unknown.join(', ')}`);
}
