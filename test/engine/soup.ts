import * as fc from 'fast-check';
import type { Edit } from '../../src/engine/index';

/** What Markdown, front matter, templates and hostile programs are made of. */
const scraps = [
  '# ',
  '- ',
  '* ',
  '1. ',
  '2) ',
  '- [ ] ',
  '> ',
  '> > ',
  '> [!TIP]\n> ',
  '    ',
  '\t',
  '  ',
  '**',
  '_',
  '~~',
  '`',
  '```\n',
  '~~~',
  '[',
  '](',
  ')',
  '[ref]: https://a.b "It. Is."\n',
  '![',
  '<b>',
  '</b>',
  '<code>',
  '</code>',
  '<div>\n',
  '</div>',
  '<!--',
  '-->',
  '<!-- two-way-ignore-next-line -->',
  '<?',
  '| It is. |\n',
  '|--|\n',
  'We are.\n| It is. |\n|--|\n| It was. |\n',
  '|',
  '===\n',
  '---\n',
  '+++\n',
  '{"title": "',
  '"}\n',
  'title: We are proud.\n',
  'lang: da\n',
  'dialogue: off\n',
  ':::note\n',
  ':::\n',
  '{{< highlight go >}}\n',
  '{{< /highlight >}}\n',
  '{% raw %}\n',
  '{% endraw %}\n',
  '{{',
  '}}',
  '[^1]',
  '[^1]: ',
  '\\',
  '\\\n',
  '  \n',
  '&amp;',
  '\uFEFF',
  '\0',
  '\uD800',
  '\uDC00',
  '“',
  '”',
  'https://a.b ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\r\n\r\n',
] as const;

/** Sentences that something is said of, in English and Danish. */
const sentences = [
  'We are. ',
  'Is it? ',
  'We are proud to announce our new pump. ',
  'Register now for the workshop! ',
  'Which of the two would you keep? ',
  'Like and share! ',
  'Pumpen er her, og den brummer ikke som den gamle. ',
  'Den er til jer, og det er ikke nyt. ',
  'Vi er stolte af at kunne præsentere vores nye pumpe. ',
  'Lik og del! ',
  'Hvilken af de to ville du beholde? ',
  'Den är till er, och det är inte nytt. ',
  'The new pump runs at night. ',
] as const;

const word = fc.constantFrom(...sentences, ...sentences, 'pump', 'a', ' ', '.');
/** A little of anything. */
export const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...scraps) },
  { weight: 3, arbitrary: word },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', '\n\n\n') },
);

/** A text that might be anything. */
export const soup = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

/** A text in which most blocks are what they look like. */
const paragraphs = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom(
          '',
          '',
          '',
          '# ',
          '- ',
          '1. ',
          '> ',
          '> - ',
          '- > ',
          '  ',
          '    ',
          '```\n',
          '| a |\n|--|\n| ',
          'We are.\n| a |\n|--|\n',
          '[^1]: ',
        ),
        fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join('')),
        fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n', '\n```\n\n'),
      ),
      { maxLength: 14 },
    ),
    fc.constantFrom(
      '',
      '---\ntitle: We are proud. It is.\n---\n',
      '---\nlang: da\n---\n\n',
      '+++\ntitle = "Is it?"\n+++\n',
    ),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([parts, frontMatter, ending]) => (frontMatter + parts.flat().join('')).replaceAll('\n', ending));

/** Any text, half of them like what people write. */
export const anyText = fc.oneof(soup, paragraphs);

/** What is inserted: mostly little, sometimes a text of its own. */
const insertion = fc.oneof(
  { weight: 6, arbitrary: piece },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: anyText },
);

/** Edits of some text, not yet placed: where they stand is a share of its length, or a line's or block's border. */
const loosely = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    isAtBorder: fc.boolean(),
    length: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(80) }),
    text: insertion,
  }),
  { minLength: 1, maxLength: 3 },
);

/** Several rounds of edits, to be placed in a text by `placed`. */
export const rounds = fc.array(loosely, { minLength: 1, maxLength: 4 });

type Loose = typeof loosely extends fc.Arbitrary<infer T> ? T : never;

/** The edits in a text, without overlaps. */
export function placed(text: string, edits: Loose): readonly Edit[] {
  const starts = edits
    .map(({ at, isAtBorder, ...edit }) => {
      const somewhere = Math.round(at * text.length);
      const border = text.slice(somewhere).search(/[\r\n]/);
      return { ...edit, start: isAtBorder && border >= 0 ? somewhere + border + (edit.length % 2) : somewhere };
    })
    .sort((a, b) => a.start - b.start);
  return starts.map(({ start, length, text: replacement }, index) => {
    const limit = Math.min(starts[index + 1]?.start ?? text.length, text.length);
    return { span: { start, end: Math.max(start, Math.min(start + length, limit)) }, text: replacement };
  });
}
