import type { TextFormat } from '../engine';

/** What a repository's Markdown is apart from posts, in any case and with a language behind it: README.md, readme.da.md. */
const noPost =
  /^(?:readme|changelog|changes|licen[cs]e|copying|contributing|contributors|authors|maintainers|code[-_]of[-_]conduct|security|support|governance|pull_request_template|issue_template|agents)(?:[-._][a-z]{2}(?:[-_][a-z]{2})?)?\.\w+$/i;

/** Text files that programs read, also in a folder of posts. */
const noPlainPost =
  /^(?:requirements.*|constraints.*|robots|humans|ads|app-ads|llms|llms-full|security|cmakelists)\.txt$/i;

/** Text is of many kinds, and most of it is no post: its name can say so, as `spring.post.txt` or `opslag.txt` do. */
const plainPostName = /(?:^|[-._ ])(?:post|draft|newsletter|opslag|kladde|udkast|nyhedsbrev)\.txt$/i;

/** Or a folder around it. */
const postsFolder = /\/_?(?:posts|drafts|newsletters|opslag|kladder|nyhedsbreve)\//i;

/**
 * Whether a file is taken for a post where nobody has decided: Markdown unless its name says what else it is, and plain text where its
 * name or a folder around it says that it is one.
 * @param path absolute, with forward slashes
 */
export function isUsuallyPost(path: string, format: TextFormat): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (noPost.test(name)) return false;
  if (format === 'markdown') return true;
  const saysSo = plainPostName.test(name) || (/\.txt$/i.test(name) && postsFolder.test(path));
  return saysSo && !noPlainPost.test(name);
}
