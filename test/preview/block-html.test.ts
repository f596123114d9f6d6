import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../src/engine';
import { renderBlock } from '../../src/preview/page/block-html';
import type { SourceBlock } from '../../src/preview/page/source-block';
import { withoutSentinels } from '../../src/preview/page/sentinels';

const pieces = [
  ...['a', 'b ', ' c', 'We are thrilled', '.', '? ', '\n', '\n- ', '\n> ', '\n# ', '    ', '\t', '\r\n', '"', '('],
  ...['**', '*', '_', '__', '~~', '`', '```\n', '[', '](https://a.example/)', '![', '<b>', '</b>', '<!-- x -->'],
  ...[
    '\\*',
    '\\',
    '&amp;',
    '&',
    '|',
    '| a | b |\n| - | - |\n',
    '---\n',
    'www.a.example ',
    '<https://a.example/>',
    '\uE000',
  ],
];

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

function block(source: string, kind: SourceBlock['kind'] = 'markdown'): SourceBlock {
  return { kind, start: 0, text: source, links: undefined, isBelowFold: false, isOverLimit: false };
}

function spansIn(source: string, places: readonly (readonly [number, number])[]): readonly Span[] {
  return places.map(([a, b]) => {
    const [start = 0, end = 0] = [a % (source.length + 1), b % (source.length + 1)].sort((one, other) => one - other);
    return { start, end };
  });
}

describe('renderBlock, over generated Markdown', () => {
  for (const kind of ['markdown', 'plain', 'title'] as const) {
    it(`shows the same with marks and without, as ${kind}`, () => {
      const places = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 });
      fc.assert(
        fc.property(text, places, (source, some) => {
          const { html, sentinels } = renderBlock(block(source, kind), spansIn(source, some));
          assert.equal(withoutSentinels(html, sentinels), renderBlock(block(source, kind), []).html);
        }),
        { numRuns: 500 },
      );
    }).timeout(60_000);
  }
});

describe('renderBlock', () => {
  /** The HTML with its sentinels as brackets. */
  function render(marked: string, kind: SourceBlock['kind'] = 'markdown'): string {
    const [before = '', inside = '', after = ''] = marked.split(/\[\[|\]\]/);
    const span = { start: before.length, end: before.length + inside.length };
    const { html, sentinels } = renderBlock(block(before + inside + after, kind), [span]);
    return html
      .replace(/[\uE000-\uF8FF]/g, (character) => (sentinels.get(character)?.side === 'start' ? '[[' : ']]'))
      .trim();
  }

  const examples: readonly (readonly [name: string, marked: string, html: string])[] = [
    ['a phrase', 'Hello. [[Buy now]] or never.', '<p>Hello. [[Buy now]] or never.</p>'],
    ['across emphasis', '[[Buy **one** now]].', '<p>[[Buy <strong>one</strong> now]].</p>'],
    ['inside emphasis', '_[[Buy now]]_ or never.', '<p><em>[[Buy now]]</em> or never.</p>'],
    ['around a link', '[[Buy [one](https://a.example/)]].', '<p>[[Buy <a href="https://a.example/">one</a>]].</p>'],
    ['around an entity', '[[Buy R&amp;D now]].', '<p>[[Buy R&amp;D now]].</p>'],
    ['a heading', '# [[Buy now]]', '<h1>[[Buy now]]</h1>'],
    ['an item', '- [[Buy now]]', '<ul>\n<li>[[Buy now]]</li>\n</ul>'],
  ];
  for (const [name, marked, html] of examples) {
    it(`marks ${name}`, () => assert.equal(render(marked), html));
  }

  it('shows a channel’s text as it was typed, and sets off what leads somewhere', () => {
    const { html } = renderBlock(block('**Hi** @ana, see https://a.example/x. #pumps', 'channel'), []);
    assert.equal(html, '<p>**Hi** <a>@ana</a>, see <a>https://a.example/x</a>. <a>#pumps</a></p>');
  });
});
