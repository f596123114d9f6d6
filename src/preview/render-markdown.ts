import { Marked } from 'marked';
import { escapeHtml, escapeVerbatim } from './escape-html';

/** Only `render` is used, and nothing is configured later. The text is hostile: what isn't named here, marked escapes itself. */
const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escapeVerbatim(withoutComments(text)),
    code: ({ text }) => `<pre><code>${escapeVerbatim(text)}</code></pre>\n`,
    // Pictures are not loaded: their alternative text stands for them.
    image: ({ text }) => (text ? `<span class="image">${escapeHtml(text)}</span>` : ''),
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const address = toSafeAddress(href);
      return address === undefined ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
    },
    // Marked itself leaves alone what follows a raw <pre> or <script>.
    text(token) {
      return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : escapeHtml(token.text);
    },
  },
});

/**
 * Markdown as HTML that is safe to show: no raw HTML, no comments, no pictures, no addresses but the web's and mail's.
 * What can't be parsed comes back as `undefined`.
 */
export function renderMarkdown(text: string): string | undefined {
  try {
    return marked.parse(text, { async: false });
  } catch {
    return undefined; // nested too deeply for the parser
  }
}

function withoutComments(html: string): string {
  return html.replace(/<!--.*?(?:-->|$)/gs, '');
}

/** The address if it leads to the web, to mail, or to a place beside or in the post. */
function toSafeAddress(href: string): string | undefined {
  const address = href.replace(/[\uE000-\uF8FF]/g, '');
  const isAbsolute = /^(?:https?:\/\/|mailto:|#)/i.test(address);
  // Nothing before the path that could be, or could become, the name of a scheme or of a server.
  const isRelative = !address.startsWith('//') && /^[^:&\\\s/?#]*(?:[/?#]|$)/.test(address);
  return isAbsolute || isRelative ? address : undefined;
}
