import assert from 'node:assert/strict';
import { matchesGlob } from '../../src/config/glob';

describe('matchesGlob', () => {
  const cases: readonly (readonly [glob: string, path: string, matches: boolean])[] = [
    ['*.md', 'a.md', true],
    ['*.md', 'posts/a.md', false],
    ['**/*.md', 'posts/2026/a.md', true],
    ['./posts/', 'posts/a.md', true],
    ['/posts', 'posts/2026/a.md', true],
    ['posts', 'old-posts/a.md', false],
    ['posts/{en,da}/*', 'posts/da/a.md', true],
    ['posts/[0-9]*', 'posts/2026.md', true],
    ['**/*', '.drafts/a.md', true],
    ['', 'a.md', false],
    ['*'.repeat(301), 'a.md', false],
  ];
  for (const [glob, path, matches] of cases) {
    it(`${glob.slice(0, 20)} ${matches ? 'names' : 'does not name'} ${path}`, () => {
      assert.equal(matchesGlob(path, glob), matches);
    });
  }
});
