import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Analysis, analyse, type Finding } from '../../src/engine';
import { renderPost } from '../../src/preview/render-post';

/** Pieces whose every order makes some Markdown, much of it malformed. */
const pieces = [
  ...[
    'word ',
    'Buy now! ',
    'We are thrilled to announce it. ',
    'Why? ',
    'æøå 🎉 ',
    '1. ',
    '- ',
    '> ',
    '# ',
    '\n',
    '\n\n',
  ],
  ...[
    '\r\n',
    '**',
    '*',
    '_',
    '__',
    '~~',
    '`',
    '```\n',
    '[',
    '](https://a.example/)',
    '![',
    '<b>',
    '</b>',
    '<!-- x -->',
  ],
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
    '"',
    '(',
  ],
];

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

function marked(source: string, spans: readonly (readonly [number, number])[]): Analysis {
  const message = { en: 'x', da: 'x' };
  const findings = spans.map(([a, b]): Finding => {
    const [start = 0, end = 0] = [a % (source.length + 1), b % (source.length + 1)].sort((one, other) => one - other);
    return { ruleId: 'hard-sell', scope: 'sentence', severity: 'hint', span: { start, end }, message, suggestions: [] };
  });
  return { ...analyse(source), findings, openings: [] };
}

describe('renderPost, over generated Markdown', () => {
  it('shows the same with marks and without', () => {
    const spans = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 });
    fc.assert(
      fc.property(text, spans, (source, some) => {
        const withMarks = renderPost(marked(source, some), 'en').replace(/<\/?mark[^<>]*>/g, '');
        assert.equal(withMarks, renderPost(marked(source, []), 'en'));
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);
});
