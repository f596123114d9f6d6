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
    ['posts/[0-9]*', 'posts/drafts.md', false],
    ['[!a-c_].md', 'd.md', true],
    ['[^a-c_].md', '_.md', false],
    ['posts[!a]b', 'posts/b', false],
    ['[[]slug]/*.md', '[slug]/a.md', true],
    ['[slug', '[slug', true],
    ['posts/?.md', 'posts/æ.md', true],
    ['posts/?.md', 'posts/🌱.md', true],
    ['posts?a.md', 'posts/a.md', false],
    ['*a*b*.md', 'xaxbx.md', true],
    ['*a*b*.md', 'xbxax.md', false],
    ['**', 'posts/2026/a.md', true],
    ['posts/**/a.md', 'posts/a.md', true],
    ['posts/**/a.md', 'posts/en/2026/a.md', true],
    ['posts/**/a.md', 'posts/en/ba.md', false],
    ['posts/**.md', 'posts/a.md', true],
    ['posts/**.md', 'posts/en/a.md', false],
    ['{posts/**,news/**}', 'news/2026/a.md', true],
    ['*.{md,t{xt,ext}}', 'a.text', true],
    ['*.{md,t{xt,ext}}', 'a.md,t', false],
    ['a{,-old}.md', 'a.md', true],
    ['{a}.md', '{a}.md', true],
    ['{a,b.md', '{a,b.md', true],
    ['a,b}.md', 'a,b}.md', true],
    ['a.md', 'aXmd', false],
    ['a+(b)|c', 'a+(b)|c', true],
    ['**/*', '.drafts/a.md', true],
    ['', 'a.md', false],
    ['*'.repeat(1001), 'a.md', false],
  ];
  for (const [glob, path, matches] of cases) {
    it(`${glob.slice(0, 20)} ${matches ? 'names' : 'does not name'} ${path}`, () => {
      assert.equal(matchesGlob(path, glob), matches);
    });
  }

  // They come with a workspace that nobody may have looked into.
  const hostile: readonly (readonly [glob: string, path: string])[] = [
    [`${'*a'.repeat(20)}*b`, 'a'.repeat(200)],
    [`${'*a'.repeat(499)}b`, 'a'.repeat(2000)],
    [`${'**/a/'.repeat(12)}b`, 'a/'.repeat(100)],
    [`${'{a,a}'.repeat(60)}b`, 'a'.repeat(200)],
    [`${'{*,'.repeat(200)}${'}'.repeat(200)}b`, 'a'.repeat(200)],
    ['{'.repeat(1000), 'a'.repeat(200)],
    ['['.repeat(1000), 'a'.repeat(200)],
  ];
  for (const [glob, path] of hostile) {
    it(`${glob.slice(0, 20)}… takes no longer than others`, () => {
      assert.equal(matchesGlob(path, glob), false);
    }).timeout(1000);
  }
});
