import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { TextFormat } from '../../../src/engine/post';
import { readPost } from '../../../src/engine/read-post';
import { contains } from '../../../src/engine/span';

/** A sentence as a writer may set it in Markdown, and as it reads. */
interface Written {
  readonly markdown: string;
  readonly plain: string;
}

const word = fc.constantFrom(
  'pump',
  'harbour',
  'the',
  'seven',
  'bread',
  'æble',
  'naïve',
  'KV-40',
  '3.5',
  'e.g.',
  "don't",
  '👩‍👧',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));

/** One of the ways to set some words, all of which are one thing in a sentence. */
const piece: fc.Arbitrary<Written> = words.chain((plain) =>
  fc.constantFrom<Written>(
    { markdown: plain, plain },
    { markdown: `**${plain}**`, plain },
    { markdown: `*${plain}*`, plain },
    { markdown: `[${plain}](https://a.example/b_c "T. U.")`, plain },
    { markdown: `[*${plain}*][ref]`, plain },
    { markdown: `~~${plain}~~`, plain },
    { markdown: `<em>${plain}</em>`, plain },
    { markdown: `${plain} &amp; \\*`, plain: `${plain} & *` },
    { markdown: `\`a. B\` ${plain}`, plain: `\uFFFC ${plain}` },
    { markdown: `${plain} <!-- C. D. --> too`, plain: `${plain} too` },
  ),
);

const sentence: fc.Arbitrary<Written> = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom('.', '!', '?'), fc.constantFrom(' ', '\n'))
  .map(([pieces, end, blank]) => ({
    markdown: `It ${pieces.map(({ markdown }) => markdown).join(blank)} ends${end}`,
    plain: `It ${pieces.map(({ plain }) => plain).join(' ')} ends${end}`,
  }));

/** A block of Markdown: how it is set, and the sentences in it as written there. */
interface Block {
  readonly markdown: string;
  readonly sentences: readonly Written[];
}

/** Sets sentences as one block whose further lines begin with `indent`. */
function block(sentences: readonly Written[], first: string, indent: string): Block {
  const inside = sentences.map(({ markdown, plain }) => ({
    markdown: markdown.replaceAll('\n', `\n${indent}`),
    plain,
  }));
  return { markdown: first + inside.map(({ markdown }) => markdown).join(' '), sentences: inside };
}

const anyBlock: fc.Arbitrary<Block> = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '> ', '- ', '3. ', '> - ', '- [ ] '))
  .map(([sentences, mark]) => block(sentences, mark, mark.replace(/[^> ]/g, ' ').replace(/\[ \]/, '   ')));

const notProse = fc.constantFrom(
  '```\nIt was. It is.\n```',
  '    It was. It is.',
  '<div>\nIt was. It is.\n</div>',
  '<!-- It was. -->',
  '![It was. It is.](a.png)',
  '[ref]: https://a.example "It was. It is."',
  '{{< figure src="It was. It is." >}}',
  '---',
);

const post = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: anyBlock }, notProse), { maxLength: 6 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([parts, ending]) => ({
    text: parts
      .map((part) => (typeof part === 'string' ? part : part.markdown))
      .join('\n\n<!-- -->\n\n')
      .replaceAll('\n', ending),
    sentences: parts
      .flatMap((part) => (typeof part === 'string' ? [] : part.sentences))
      .map(({ markdown, plain }) => ({ markdown: markdown.replaceAll('\n', ending), plain })),
  }));

describe('every sentence', function () {
  this.timeout(60_000);

  it('is found, as written and as read, whatever Markdown it is set in', () => {
    fc.assert(
      fc.property(post, ({ text, sentences }) => {
        const read = readPost(text, { language: 'en' }).sentences;
        assert.deepEqual(
          read.map(({ start, end, plain }) => ({ markdown: text.slice(start, end), plain })),
          sentences,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('lies in the text, in order, in its block, without blanks around it, whatever the text', () => {
    const scrap = fc.constantFrom(
      '# ',
      '- ',
      '> ',
      '**',
      '_',
      '`',
      '```\n',
      '[',
      '](',
      ')',
      '<b>',
      '<!--',
      '-->',
      '|',
      '\n',
      '\r\n',
      '\n\n',
      '{{',
      '}}',
      '---\n',
      '+++\n',
      '{"title": "',
      '[^1]',
      '\\',
      '&amp;',
      '\uFEFF',
      '\0',
      '\uD800',
      'We are. ',
      'Is it? ',
      '“',
      '”',
      'https://a.b ',
    );
    const soup = fc
      .array(fc.oneof(scrap, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(soup, fc.constantFrom<TextFormat>('markdown', 'plaintext'), (text, format) => {
        const { sentences } = readPost(text, { format, language: 'en' });
        let before = 0;
        for (const {
          start,
          end,
          plain,
          block: { span },
        } of sentences) {
          assert.ok(before <= start && start < end && end <= text.length, `${before} ${start} ${end}`);
          assert.ok(contains(span, { start, end }), 'leaves its block');
          assert.match(plain, /^\S[\s\S]*$/);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          before = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
