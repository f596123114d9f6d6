import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';

/** What a post may consist of. No forms, no embedding, no SVG or MathML, nothing with a look of its own. */
const tags = [
  ...[
    'a',
    'abbr',
    'b',
    'blockquote',
    'br',
    'caption',
    'cite',
    'code',
    'dd',
    'del',
    'details',
    'dfn',
    'div',
    'dl',
    'dt',
    'em',
  ],
  ...[
    'figcaption',
    'figure',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'i',
    'img',
    'ins',
    'kbd',
    'li',
    'ol',
    'p',
    'pre',
    'q',
  ],
  ...[
    's',
    'samp',
    'small',
    'span',
    'strong',
    'sub',
    'summary',
    'sup',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'tr',
  ],
  ...['u', 'ul', 'var', 'wbr'],
];

const attributes = ['href', 'src', 'alt', 'title', 'start', 'align', 'colspan', 'rowspan', 'lang', 'dir', 'open'];

const config = {
  ALLOWED_TAGS: tags,
  ALLOWED_ATTR: attributes,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;

/** Where a picture's address stands until the writer and the editor let it be shown. An attribute that loads nothing. */
export const pictureAttribute = 'data-picture';

/** Makes HTML safe to show. The document in which it is parsed runs and loads nothing. */
export function createSanitiser(window: Window & typeof globalThis): (html: string) => DocumentFragment {
  const purifier = createDOMPurify(window);
  tameAddresses(purifier);
  return (html) => {
    // Nothing comes back where there is no body to put it in: of a frame set.
    const clean: DocumentFragment | null = purifier.sanitize(html, config);
    return clean ?? window.document.createDocumentFragment();
  };
}

function tameAddresses(purifier: DOMPurify): void {
  purifier.addHook('afterSanitizeAttributes', (element) => {
    // A picture would be loaded as soon as it is in the page.
    const picture = element.getAttribute('src');
    element.removeAttribute('src');
    if (element.nodeName === 'IMG' && picture !== null) element.setAttribute(pictureAttribute, picture);
    // The writer goes where readers would, after the editor has asked; paths lead nowhere from here.
    if (!/^(?:https?:\/\/|mailto:)/i.test(element.getAttribute('href') ?? '')) element.removeAttribute('href');
  });
}
