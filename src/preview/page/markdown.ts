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
    const lexer = new Lexer(marked.defaults);
    // Blocks only: what is in them is read when one is rendered.
    const tokens = lexer.blockTokens(text);
    const links = Object.keys(lexer.tokens.links).length > 0 ? lexer.tokens.links : undefined;
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

/** From so many on, a block is no prose: looking for the pairs among them takes a time that grows with their square. */
const mostDelimiters = 1500;

/** One block's HTML, not safe to show yet; `undefined` for what can't be parsed, or not in a reasonable time. */
export function renderMarkdown(text: string, links: Links | undefined): string | undefined {
  if ((text.match(/[*_~`[\]<>!]/g)?.length ?? 0) > mostDelimiters && text.length < mostDelimiters * 20)
    return undefined;
  try {
    const lexer = new Lexer(marked.defaults);
    Object.assign(lexer.tokens.links, links);
    return marked.parser(lexer.lex(text));
  } catch {
    return undefined;
  }
}
