import assert from 'node:assert/strict';
import { type Analysis, analyse, type Finding, type Opening } from '../../src/engine';
import { renderPost } from '../../src/preview/render-post';

/** Analyses the text without the brackets, and marks what stands in `[[ ]]` as a finding and in `{{ }}` as an opening. */
function analysed(marked: string, options: { format?: 'markdown' | 'plaintext' } = {}): Analysis {
  const findings: Finding[] = [];
  const openings: Opening[] = [];
  let text = '';
  const starts: number[] = [];
  for (const piece of marked.split(/(\[\[|\]\]|\{\{|\}\})/)) {
    const isEnd = piece === ']]' || piece === '}}';
    const span = { start: (isEnd && starts.pop()) || 0, end: text.length };
    if (piece === '[[' || piece === '{{') starts.push(text.length);
    else if (piece === ']]') findings.push(finding(span));
    else if (piece === '}}') openings.push({ kind: 'ask', span });
    else text += piece;
  }
  return { ...analyse(text, { language: 'en', ...options }), findings, openings };
}

function finding(span: Finding['span'], scope: Finding['scope'] = 'sentence'): Finding {
  const message = { en: 'Only sends. Ask?', da: 'Sender kun. Spørg?' };
  return { ruleId: 'hard-sell', scope, severity: 'information', span, message, suggestions: [] };
}

/** The HTML with `<mark>`s as brackets, for short expectations. */
function render(marked: string, options: { format?: 'markdown' | 'plaintext' } = {}): string {
  const html = renderPost(analysed(marked, options), 'en');
  return html
    .replace(/<mark class="(\w+)"[^<>]*>(.*?)<\/mark>/gs, (_all, kind, text) =>
      kind === 'opening' ? `{{${text}}}` : `[[${text}]]`,
    )
    .replace(/^<article lang="en">|<\/article>$/g, '')
    .trim();
}

describe('renderPost', () => {
  const examples: readonly (readonly [name: string, marked: string, html: string])[] = [
    ['marks a phrase', 'Hello. [[Buy now]] or never.', '<p>Hello. [[Buy now]] or never.</p>'],
    ['marks an opening', 'Hello. {{What do you think?}}', '<p>Hello. {{What do you think?}}</p>'],
    [
      'splits a mark at emphasis',
      '[[Buy **one** now]], please.',
      '<p>[[Buy ]]<strong>[[one]]</strong>[[ now]], please.</p>',
    ],
    ['puts a mark inside the emphasis it covers', '[[_Buy now_]] or never.', '<p><em>[[Buy now]]</em> or never.</p>'],
    ['marks half of an emphasis', '**Please [[buy** now]].', '<p><strong>Please [[buy]]</strong>[[ now]].</p>'],
    [
      'marks a link’s text',
      '[[Buy [one](https://a.example/)]].',
      '<p>[[Buy ]]<a href="https://a.example/">[[one]]</a>.</p>',
    ],
    ['marks across a soft line break', '[[Buy\nnow]].', '<p>[[Buy\nnow]].</p>'],
    ['marks around an escape', '[[Buy \\*one\\* now]].', '<p>[[Buy *one* now]].</p>'],
    ['marks around an entity', '[[Buy R&amp;D now]].', '<p>[[Buy R&amp;D now]].</p>'],
    ['marks around code', '[[Buy `this<b>` now]].', '<p>[[Buy ]]<code>[[this&lt;b&gt;]]</code>[[ now]].</p>'],
    ['marks a heading', '# [[Buy now]]', '<h1>[[Buy now]]</h1>'],
    ['marks an item', '- [[Buy now]]', '<ul>\n<li>[[Buy now]]</li>\n</ul>'],
    [
      'leaves a reference whole',
      '[[Buy]] [one].\n\n[one]: https://a.example/',
      '<p>[[Buy]] <a href="https://a.example/">one</a>.</p>',
    ],
    ['leaves comments out', 'Hello. <!-- two-way-ignore-line -->\n\n<!-- secret -->', '<p>Hello. </p>'],
    ['keeps places with CRLF and BOM', '\uFEFFHello.\r\n\r\n[[Buy\r\nnow]].', '<p>Hello.</p>\n<p>[[Buy\nnow]].</p>'],
  ];
  for (const [name, marked, html] of examples) {
    it(name, () => assert.equal(render(marked), html));
  }

  it('marks every cell of a table that a mark reaches', () => {
    const html = render('| A [[b | c]] d |\n| --- | --- |\n| e | f |');
    assert.match(html, /<th>A \[\[b\]\]<\/th>\n<th>\[\[c\]\] d<\/th>/);
  });

  it('shows a mark that is both a finding and an opening as one element', () => {
    const html = renderPost(analysed('{{What would [[make you buy]] it?}}'), 'en');
    assert.match(html, /<mark class="opening finding" data-kind="hard-sell" data-offset="11" data-end="23"/);
    assert.equal(html.match(/<mark /g)?.length, 3);
  });

  it('says why, in the display language, and can be reached once by keyboard', () => {
    const html = renderPost(analysed('[[Buy **one** now]].'), 'da');
    assert.match(
      html,
      /<mark class="finding" data-kind="hard-sell" data-offset="0" data-end="15" title="Sender kun. Spørg\?" role="button" tabindex="0" aria-label="Buy: Sender kun. Spørg\?">Buy <\/mark>/,
    );
    assert.equal(html.match(/tabindex/g)?.length, 1);
  });

  it('shows the front matter’s title and description, and nothing else of it', () => {
    const text = '---\ntitle: "[[Buy now]]"\ndraft: true\ndescription: A {{question}}.\n---\nHello.';
    assert.equal(render(text), '<h1>[[Buy now]]</h1>\n<p class="lead">A {{question}}.</p>\n<p>Hello.</p>');
  });

  it('shows plain text as paragraphs', () => {
    const html = render('*Hello*\nthere <b>\n\n[[Buy now]].', { format: 'plaintext' });
    assert.equal(html, '<p>*Hello*<br>there &lt;b&gt;</p>\n<p>[[Buy now]].</p>');
  });

  it('lists what is found in the post as a whole', () => {
    const html = renderPost({ ...analysed('Hello.'), findings: [finding({ start: 0, end: 6 }, 'post')] }, 'en');
    const button = '<button type="button" data-kind="hard-sell" data-offset="0" data-end="6">Only sends. Ask?</button>';
    assert.equal(html, `<ul class="whole-post"><li>${button}</li></ul><article lang="en"><p>Hello.</p>\n</article>`);
  });

  it('keeps private-use characters of the post', () => {
    const all = Array.from({ length: 0x1900 }, (_, index) => String.fromCharCode(0xe000 + index)).join('');
    assert.equal(render('\uE000 [[Buy \uF8FF now]] \uE001.'), '<p>\uE000 [[Buy ]][[\uF8FF]][[ now]] \uE001.</p>');
    assert.equal(render(`${all} [[Buy now]].`), `<p>${all} Buy now.</p>`);
  });

  it('shows pictures as their alternative text', () => {
    assert.equal(render('![A pump](https://a.example/p.png)'), '<p><span class="image">A pump</span></p>');
  });
});
