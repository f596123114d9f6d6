import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyse, applyEdits, type Finding } from '../../src/engine/index';

const folder = 'test/posts';
const posts = readdirSync(folder).filter((name) => !name.endsWith('.json'));

/** What Two-Way says of a post, for people to review: `UPDATE_EXPECTED=1` writes it anew. */
function describePost(name: string): unknown {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const { language, level, findings, openings, nextStep, failures } = analyse(text, {
    format: name.endsWith('.txt') ? 'plaintext' : 'markdown',
  });
  const show = ({ ruleId, span, suggestions }: Finding): unknown => ({
    rule: ruleId,
    text: text.slice(span.start, span.end),
    becomes: suggestions.map(({ edit }) => changedLines(text, applyEdits(text, [edit]))),
  });
  return {
    language,
    level,
    findings: findings.map(show),
    openings: openings.map(({ kind, span }) => ({ kind, text: text.slice(span.start, span.end) })),
    nextStep: nextStep?.title.en,
    failures,
  };
}

/** The part of the new text between what it has in common with the old, in whole lines. */
function changedLines(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (first < now.length && old[first] === now[first]) first++;
  let last = 0;
  while (last < now.length - first && old.at(-1 - last) === now.at(-1 - last)) last++;
  return now.slice(first, now.length - last).join('\n');
}

describe('whole posts', () => {
  for (const name of posts) {
    it(name, () => {
      const file = path.join(folder, `${path.parse(name).name}.findings.json`);
      const actual: unknown = JSON.parse(JSON.stringify(describePost(name)));
      if (process.env['UPDATE_EXPECTED']) writeFileSync(file, `${JSON.stringify(actual, undefined, 2)}\n`);
      assert.ok(existsSync(file), `${file} is missing: run with UPDATE_EXPECTED=1 and read it`);
      assert.deepEqual(actual, JSON.parse(readFileSync(file, 'utf8')));
    });
  }
});
