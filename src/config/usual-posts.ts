/** What a repository's Markdown is apart from posts, in any case and with a language behind it: README.md, readme.da.md. */
const noPost =
  /^(?:readme|changelog|changes|licen[cs]e|copying|contributing|contributors|authors|maintainers|code[-_]of[-_]conduct|security|support|governance|pull_request_template|issue_template|agents)(?:[-._][a-z]{2}(?:[-_][a-z]{2})?)?\.\w+$/i;

/** Text files that programs read. */
const noPlainPost =
  /^(?:requirements.*|constraints.*|robots|humans|ads|app-ads|llms|llms-full|security|cmakelists)\.txt$/i;

/** Whether a file is taken for a post where nobody has decided, by its name without folders. */
export function isUsuallyPost(name: string): boolean {
  return !noPost.test(name) && !noPlainPost.test(name);
}
