// Measures Two-Way on labelled posts and writes docs/accuracy.md:
// npm run accuracy -- [--title TEXT] FILE.jsonl … [--title TEXT FILE.jsonl …] [--out FILE] [--date YYYY-MM-DD]
// A title is for the files behind it, up to the next title; they are measured together.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describeError } from '../common/expected-error.mjs';
import { ensureInstalled, projectFolder } from '../common/install.mjs';
import { parseArguments } from './arguments.mjs';
import { readLabelledPosts } from './labelled-posts.mjs';
import { describeAccuracy } from './page.mjs';

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}

async function main() {
  const { sets, out, date } = parseArguments(process.argv.slice(2));
  const labelled = sets.map(({ title, files }) => ({ title, files, posts: files.flatMap(readLabelledPosts) }));
  ensureInstalled();
  const { loadAnswerer } = await import('./ask-engine.mjs');
  const answer = await loadAnswerer();
  const measured = labelled.map(({ title, files, posts }) => ({
    title,
    files: files.map((file) => path.basename(file)),
    cases: posts.map((post) => ({ post, answer: answer(post.text) })),
  }));
  const page = out ?? path.join(projectFolder, 'docs/accuracy.md');
  const text = describeAccuracy(measured, date ?? new Date().toISOString().slice(0, 10));
  console.log(text);
  const prettier = await import('prettier');
  const options = await prettier.resolveConfig(path.join(projectFolder, 'docs/accuracy.md'));
  writeFileSync(page, await prettier.format(text, { ...options, parser: 'markdown' }));
  console.error(`Written: ${path.relative(process.cwd(), page)}`);
}
