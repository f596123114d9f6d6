import type { TextFormat } from '../engine';

/** The files that can be posts, as a glob. */
export const postFiles = '**/*.{md,markdown,mdx,txt}';

/** How a post is read, by its name: `.txt` is plain text, everything else Markdown. */
export function formatOfName(name: string): TextFormat {
  return /\.txt$/i.test(name) ? 'plaintext' : 'markdown';
}
