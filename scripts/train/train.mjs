// Fits the learned model to labelled posts and writes its weights: npm run train -- [--read SOURCE,…] [--out FILE] FILE.jsonl …
import path from 'node:path';
import process from 'node:process';
import { readLabelledPosts } from '../accuracy/labelled-posts.mjs';
import { describeError } from '../common/expected-error.mjs';
import { ensureInstalled, projectFolder } from '../common/install.mjs';
import { parseArguments, usage } from './arguments.mjs';
import { sourceOf } from './sources.mjs';

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
  warnOfUnknown(read, published);
  ensureInstalled();
  // Only now is it certain that the packages which these need are there.
  const { loadEngine } = await import('./load-engine.mjs');
  const engine = await loadEngine();
  const { postsFromExamples } = await import('./rule-examples.mjs');
  const { fitModel } = await import('./fit-model.mjs');
  const { writeModel } = await import('./write-model.mjs');
  const { model, report } = fitModel(engine, { published, ours, read, examples: postsFromExamples(engine, language) });
  console.log(report.join('\n'));
  const size = await writeModel(model, out);
  console.log(`Written: ${path.relative(process.cwd(), out)}, ${Math.round(size / 1000)} kB where it is shipped`);
}

/**
 * @param {readonly string[]} files
 * @throws {ExpectedError} when a file can't be read or a line is no labelled post
 */
function readPosts(files) {
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
