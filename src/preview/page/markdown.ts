import { Lexer, type Links, Marked } from 'marked';
import type { SourceBlock } from './source-block';

/** Only `lexer`, `parser` and `defaults` are used, and nothing is configured later. What comes out is not safe to show yet. */
const marked = new Marked({
  gfm: true,
  renderer: {
    // A disabled box without a name would be a riddle to who can't see it.
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
});

/** The blocks of a Markdown text that show something; `undefined` for what is nested too deeply to be read. */
export function markdownBlocks(text: string, start: number): readonly SourceBlock[] | undefined {
  try {
    const tokens = marked.lexer(text);
    const links = Object.keys(tokens.links).length > 0 ? tokens.links : undefined;
    const blocks: SourceBlock[] = [];
    let at = start;
    for (const { type, raw } of tokens) {
      // In a block that can't hold a reference, the definitions make no difference.
      const own = raw.includes('[') ? links : undefined;
      const common = { isBelowFold: false, isOverLimit: false };
      if (type !== 'space' && type !== 'def')
        blocks.push({ kind: 'markdown', start: at, text: raw, links: own, ...common });
      at += raw.length;
    }
    return at - start === text.length ? blocks : undefined;
  } catch {
    return undefined; // too many levels for the parser's stack
  }
}

/** One block's HTML, not safe to show yet; `undefined` for what can't be parsed. */
export function renderMarkdown(text: string, links: Links | undefined): string | undefined {
  try {
    const lexer = new Lexer(marked.defaults);
    Object.assign(lexer.tokens.links, links);
    return marked.parser(lexer.lex(text));
  } catch {
    return undefined;
  }
}
