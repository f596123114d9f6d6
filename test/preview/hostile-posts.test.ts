import assert from 'node:assert/strict';
import { analyse } from '../../src/engine';
import { renderPost } from '../../src/preview/render-post';

/** What the preview's HTML may consist of. */
const tag = new RegExp(
  [
    String.raw`^<(?:/?(?:article|p|h[1-6]|em|strong|del|br|hr|ul|ol|li|blockquote|pre|code|table|thead|tbody|tr|th|td|mark|a|span)|`,
    String.raw`article lang="(?:en|da)"|ol start="\d+"|t[hd] align="\w+"|span class="image"|p class="lead"|`,
    String.raw`ul class="whole-post"|button(?: (?:type|data-kind|data-offset|data-end)="[\w-]+")+|/button|`,
    String.raw`input (?:checked="" )?disabled="" type="checkbox"|a href="(?!\s*(?:javascript|data|vbscript|file|command):)[^"<>]*"|`,
    String.raw`mark(?: (?:class|data-kind|data-offset|data-end|title|role|tabindex|aria-label)="[^"<>]*")+)>$`,
  ].join(''),
  'i',
);

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'a <pre> b < c <img src=x onerror=alert(1) \n> d',
  '<script> x <b onclick="alert(1)" \n y',
  '<!-- a --> <svg onload=alert(1)> <!-- b',
  '<!--> <b>x</b> -->',
  '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](vbscript:x) [e](command:x) [f](file:///etc)',
  '[a](javascript&colon;alert(1)) [b](&#106;avascript:alert(1)) [c](java\tscript:x) [d]( javascript:x) [e](\\javascript:x)',
  '[a](<https://a.example/" onmouseover="alert(1)>) [b](https://a.example/ "x\\" onclick=\\"alert(1)")',
  '[a]: javascript:alert(1)\n\n[a] and [b][a] and ![c][a]',
  '<javascript:alert(1)> <https://a.example/"onclick=alert(1)>',
  '![x" onerror="alert(1)](y) ![<b>](z)',
  '```x" onclick="alert(1)\n</code></pre><script>alert(1)</script>\n```',
  '`</code><script>alert(1)</script>`',
  '| <b> | " onclick="x |\n| :-- | --: |\n| </td><script> | c |',
  '1000000000. <b>x</b>',
  '- [x] <input autofocus onfocus=alert(1)>',
  '---\ntitle: "</h1><script>alert(1)</script>"\ndescription: <img src=x onerror=alert(1)>\n---\n',
  '&lt;script&gt; &#60;script&#62; &amp;lt;b&amp;gt; &<b>',
  'We are thrilled to announce "our" <b onclick=x>new</b> \'pump\'. Buy now! What do you think?',
  'https://a.example/?a="><script>alert(1)</script> www.a.example"onclick=x',
  '\u0000<b>\u0000',
];

describe('renderPost, given hostile text', () => {
  for (const text of hostile) {
    for (const format of ['markdown', 'plaintext'] as const) {
      it(`shows ${JSON.stringify(text)} as ${format} without effect`, () => {
        const html = renderPost(analyse(text, { format }), 'en');
        const unknown = [...html.matchAll(/<[^>]*>?/g)].map(([found]) => found).filter((found) => !tag.test(found));
        assert.deepEqual(unknown, []);
        assertWellFormed(html);
      });
    }
  }

  it('takes neither long nor a stack for what is nested deeply', () => {
    for (const piece of ['>', '[', '*a ', '![', '- ', '<b>', '`', '_a*', '~~', '&', '\\', '|a', '<!--']) {
      const start = performance.now();
      renderPost(analyse(piece.repeat(3000)), 'en');
      assert.ok(performance.now() - start < 5000, `${piece} took ${Math.round(performance.now() - start)} ms`);
    }
  }).timeout(60_000);
});

function assertWellFormed(html: string): void {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)(\w+)(?: [^<>]*)?>/g)) {
    if (['br', 'hr', 'input'].includes(name)) continue;
    if (slash) assert.equal(open.pop(), name, html);
    else open.push(name);
  }
  assert.deepEqual(open, []);
}
