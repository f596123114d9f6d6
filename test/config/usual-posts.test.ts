import assert from 'node:assert/strict';
import { formatOfName } from '../../src/config/format-of-name';
import { isUsuallyPost } from '../../src/config/usual-posts';

function usuallyPosts(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => isUsuallyPost(path, formatOfName(path)));
}

describe('what is usually a post', () => {
  it('is Markdown and MDX, wherever it is', () => {
    const paths = ['/a/spring.md', '/a/spring.mdx', '/notes/Spring.MARKDOWN'];
    assert.deepEqual(usuallyPosts(paths), paths);
  });

  it('is not what belongs to a repository', () => {
    const names = ['README.md', 'readme.da.md', 'CHANGELOG.md', 'LICENSE.txt', 'contributing.mdx', 'SECURITY.md'];
    assert.deepEqual(usuallyPosts(names.map((name) => `/posts/${name}`)), []);
  });

  it('is text that says so by its name', () => {
    const paths = ['/a/spring.post.txt', '/a/opslag.txt', '/a/2026-05 newsletter.txt', '/a/Kladde.TXT'];
    assert.deepEqual(usuallyPosts([...paths, '/a/spring.txt', '/a/outpost.txt', '/a/post.csv.txt']), paths);
  });

  it('is text in a folder that says so', () => {
    const paths = ['/a/posts/spring.txt', '/a/Drafts/2026/b.txt', '/a/opslag/c.txt', '/a/_posts/d.txt'];
    assert.deepEqual(usuallyPosts([...paths, '/a/signposts/e.txt', '/a/posts/robots.txt', '/posts.txt']), paths);
  });
});
