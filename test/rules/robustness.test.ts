import assert from 'node:assert/strict';
import { analyse, type Finding, languages, type Span } from '../../src/engine';
import { readExamples } from './read-examples';

const examples = readExamples();
const everything = examples.map(({ text }) => text).join('\n\n');

const texts: Readonly<Record<string, string>> = {
  'an empty text': '',
  'blank lines': ' \n\t\r\n\r \n',
  'a byte order mark': '\uFEFFWe are thrilled to announce our new pump.',
  emoji: '🎉👩‍👩‍👧‍👦🇩🇰 We are thrilled 🎉 to announce 🚀\n\n🎉',
  'half an emoji': '\ud83c We are thrilled to announce \udf89 a pump.',
  'an unclosed fence': `We start on Monday.\n\n\`\`\`\n${everything}`,
  'unclosed front matter': `---\ntitle: We are thrilled\n${everything}`,
  'all examples, one behind the other': everything,
  'all examples in one line': everything.replace(/\s+/g, ' '),
  '100 kB': everything.repeat(Math.ceil(100_000 / everything.length)),
  '100 kB in one line': everything.replace(/\s+/g, ' ').repeat(Math.ceil(100_000 / everything.length)),
};

describe('no rule fails', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`on ${name}`, () => {
      const failures = languages.flatMap((language) => [
        ...analyse(text, { language, format: 'markdown' }).failures,
        ...analyse(text, { language, format: 'plaintext' }).failures,
      ]);
      assert.deepEqual(failures, []);
    }).timeout(60_000);
  }
});

describe('a text with CRLF', () => {
  for (const { text, language } of examples) {
    // As it is, and with a line broken and something around it: most examples are one line.
    for (const variant of [text, `A line.\n\n${text.replace(' ', '\n')}\n\nAnother one.\n`]) {
      if (!variant.includes('\n')) continue;

      it(`has the findings of the one with LF: ${JSON.stringify(variant)}`, () => {
        const expected = analyse(variant, { language });
        const found = analyse(variant.replaceAll('\n', '\r\n'), { language });
        const move = mover(variant);
        assert.deepEqual(found.failures, []);
        assert.deepEqual(
          found.findings,
          expected.findings.map((finding) => moved(finding, move)),
        );
        assert.deepEqual(
          found.openings,
          expected.openings.map(({ kind, span }) => ({ kind, span: move(span) })),
        );
      });
    }
  }
});

/** Moves spans of a text with LF to where the same stretch stands with CRLF. */
function mover(text: string): (span: Span) => Span {
  const move = (offset: number): number => offset + text.slice(0, offset).split('\n').length - 1;
  return ({ start, end }) => ({ start: move(start), end: move(end) });
}

function moved(finding: Finding, move: (span: Span) => Span): Finding {
  const suggestions = finding.suggestions.map((suggestion) => {
    const { span, text } = suggestion.edit;
    const edit = { span: move(span), text: text.replaceAll('\n', '\r\n') };
    return { ...suggestion, edit, placeholders: suggestion.placeholders.map(mover(text)) };
  });
  return { ...finding, span: move(finding.span), suggestions };
}
