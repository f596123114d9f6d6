// Counts labelled posts: node scripts/train/count.mjs FILE.jsonl …
import process from 'node:process';
import { readLabelledPosts } from '../accuracy/labelled-posts.mjs';
import { describeError, ExpectedError } from '../common/expected-error.mjs';
import { describeCounts } from './counts.mjs';

try {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new ExpectedError('Usage: node scripts/train/count.mjs FILE.jsonl …');
  console.log(describeCounts(files.flatMap(readLabelledPosts)));
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
