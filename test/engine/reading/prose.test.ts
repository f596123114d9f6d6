import assert from 'node:assert/strict';
import type { TextFormat } from '../../../src/engine/post';
import { readPost } from '../../../src/engine/read-post';

/** The sentences as written, those of the front matter first. */
function sentencesOf(text: string, format: TextFormat = 'markdown'): readonly string[] {
  const { frontMatter, sentences } = readPost(text, { format, language: 'en' });
  return [...frontMatter.sentences, ...sentences].map(({ start, end }) => text.slice(start, end));
}

/** The sentences as read, in the same order. */
function plainOf(text: string, format: TextFormat = 'markdown'): readonly string[] {
  const { frontMatter, sentences } = readPost(text, { format, language: 'en' });
  return [...frontMatter.sentences, ...sentences].map(({ plain }) => plain);
}

describe('reading Markdown', () => {
  it('joins soft-wrapped lines', () => {
    const text = 'We are thrilled\nto announce our\nnew pump. It hums.';
    assert.deepEqual(sentencesOf(text), ['We are thrilled\nto announce our\nnew pump.', 'It hums.']);
    assert.deepEqual(plainOf(text), ['We are thrilled to announce our new pump.', 'It hums.']);
  });

  it('takes a hard line break for an end', () => {
    assert.deepEqual(plainOf('Date: 5 May  \nPlace: the quay\\\nPrice: none'), [
      'Date: 5 May',
      'Place: the quay',
      'Price: none',
    ]);
  });

  it('leaves fenced and indented code alone, also where a fence is not closed', () => {
    assert.deepEqual(plainOf('Before.\n\n```js\nWe sell.\n```\n\n    We sell.\n\nAfter.\n\n~~~\nWe sell.'), [
      'Before.',
      'After.',
    ]);
  });

  it('lets code, addresses and template values stand for a word', () => {
    assert.deepEqual(plainOf('Run `npm start` or see <https://a.example> and {{ page.title }}.'), [
      'Run ￼ or see ￼ and ￼.',
    ]);
    assert.deepEqual(plainOf('Press <kbd>Ctrl. C</kbd> or <code>a. B</code> now.'), ['Press ￼ or ￼ now.']);
  });

  it('reads a link by its label', () => {
    const text =
      'See [our *new* plan](https://a.example "A plan. Ours.") or [the old one][old].\n\n[old]: https://b.example "Old. Plan."';
    assert.deepEqual(plainOf(text), ['See our new plan or the old one.']);
  });

  it('leaves images, comments, HTML and footnote marks out', () => {
    assert.deepEqual(
      plainOf(
        'One ![A cat. A dog.](cat.png)<!-- Two. --> <b>three</b>[^4].\n\n<div>\nFive.\n</div>\n\n[^4]: Six feet.',
      ),
      ['One three.', 'Six feet.'],
    );
  });

  it('reads each cell of a table, and none of its lines', () => {
    assert.deepEqual(plainOf('| Day | Open |\n| --- | ---: |\n| **Monday** | 9 to 5 |'), [
      'Day',
      'Open',
      'Monday',
      '9 to 5',
    ]);
  });

  it('reads nested lists and tasks', () => {
    assert.deepEqual(sentencesOf('- One\n  goes on.\n  1. Two.\n     - [ ] Three.\n- Four.'), [
      'One\n  goes on.',
      'Two.',
      'Three.',
      'Four.',
    ]);
  });

  it('knows quotations, by block and by mark', () => {
    const post = readPost('> They said so.\n\nShe said: “We are proud.” Then left.', { language: 'en' });
    assert.deepEqual(
      post.sentences.map(({ plain, quotations }) => [
        plain,
        quotations.map(({ start, end }) => plain.slice(start, end)),
      ]),
      [
        ['They said so.', ['They said so.']],
        ['She said: “We are proud.”', ['“We are proud.”']],
        ['Then left.', []],
      ],
    );
  });

  it('reads GitHub’s alerts as ours', () => {
    const [sentence] = readPost('> [!TIP]\n> Bring a jar.', { language: 'en' }).sentences;
    assert.deepEqual([sentence?.plain, sentence?.quotations], ['Bring a jar.', []]);
  });

  it('takes in emphasis that lies wholly in a sentence, and never half of it', () => {
    assert.deepEqual(sentencesOf('**One.** And *two* [three](x). **Four. Five.** <b>Six</b> seven.'), [
      '**One.**',
      'And *two* [three](x).',
      'Four.',
      'Five.',
      '<b>Six</b> seven.',
    ]);
  });

  it('leaves shortcodes and admonitions’ fences out', () => {
    const text =
      '{{< figure src="a. B" >}}\n\n:::note Mind\nThe step.\n:::\n\n{% include a.html %}\n\n{{< highlight js >}}\nWe sell.\n\nNow.\n{{< /highlight >}}\n\nThe end.';
    assert.deepEqual(plainOf(text), ['The step.', 'The end.']);
  });

  it('resolves escapes and entities, and straightens apostrophes', () => {
    assert.deepEqual(plainOf('We’re 2 \\* 3 &amp; 4&nbsp;&#8211; it&rsquo;s fine.'), ["We're 2 * 3 & 4 – it's fine."]);
  });

  it('leaves heading marks and anchors out', () => {
    assert.deepEqual(sentencesOf('# One #\n\nTwo\n===\n\n## Three {#three}'), ['One', 'Two', 'Three']);
  });

  it('keeps offsets when lines end in CRLF', () => {
    const text = '# One\n\nTwo\ngoes on. Three.\n\n| a | b |\n|---|---|\n| four | five |\n';
    const crlf = text.replaceAll('\n', '\r\n');
    assert.deepEqual(
      sentencesOf(crlf),
      sentencesOf(text).map((sentence) => sentence.replaceAll('\n', '\r\n')),
    );
    assert.deepEqual(plainOf(crlf), plainOf(text));
  });

  it('keeps offsets behind emoji and a byte-order mark', () => {
    assert.deepEqual(sentencesOf('\uFEFF# 👩‍👩‍👧 One\n\n🎉 Two! Three.'), ['👩‍👩‍👧 One', '🎉 Two!', 'Three.']);
  });
});

describe('reading front matter', () => {
  const fields = ['A title.', 'A lead. In two.'];
  const read = ['A title.', 'A lead.', 'In two.', 'The text.'];

  it('reads the title and the description of YAML', () => {
    const text = `---\nauthor: Nobody. Never.\ntitle: "${fields[0]}"\ntags: [a. B]\ndescription: >\n  A lead. In\n  two.\n---\n\nThe text.`;
    assert.deepEqual(plainOf(text), read);
  });

  it('reads them of TOML', () => {
    const text = `+++\ntitle = "${fields[0]}"\nauthor = "Nobody. Never."\ndescription = '${fields[1]}'\n[nested]\ntitle = "No."\n+++\nThe text.`;
    assert.deepEqual(plainOf(text), read);
  });

  it('reads them of JSON', () => {
    const text = `{\n  "title": "${fields[0]}",\n  "n": 1,\n  "excerpt": "${fields[1]}"\n}\n\nThe text.`;
    assert.deepEqual(plainOf(text), read);
  });

  it('finds them behind a byte-order mark and with CRLF', () => {
    const text = '\uFEFF---\r\ntitle: A title.\r\n---\r\n\r\nThe text.';
    assert.deepEqual(sentencesOf(text), ['A title.', 'The text.']);
  });

  it('knows it when it is empty or holds only remarks', () => {
    assert.deepEqual(plainOf('---\n# nothing yet\n---\nThe text.'), ['The text.']);
  });

  it('takes a rule at the beginning for what it is', () => {
    assert.deepEqual(plainOf('---\n\nThe text.'), ['The text.']);
  });

  it('reads language and intent', () => {
    const { language, intent } = readPost(
      '---\nlocale: da-DK\ndialogue: announcement\n---\nThe text and the rest of it.',
    );
    assert.deepEqual({ language, intent }, { language: 'da', intent: 'announcement' });
  });
});

describe('the channel of a post', () => {
  const read = (declared: string): string | undefined =>
    readPost(`---\nchannel: ${declared}\n---\nThe text.`, { channel: 'x' }).channel;

  it('is the one that it declares, or else the one its caller knows', () => {
    assert.deepEqual(['LinkedIn', 'fax'].map(read), ['linkedin', 'x']);
  });

  it('is unknown where nobody says', () => {
    assert.equal(readPost('The text.').channel, undefined);
  });
});

describe('reading plain text', () => {
  it('joins lines that are wrapped, and splits where the writer broke', () => {
    const text =
      'We have put the pump in the cellar, where\nit hums through the night and is quiet\nat noon.\n\nHi all\nThe pump is here\n- it hums\n- it runs';
    assert.deepEqual(plainOf(text, 'plaintext'), [
      'We have put the pump in the cellar, where it hums through the night and is quiet at noon.',
      'Hi all',
      'The pump is here',
      '- it hums',
      '- it runs',
    ]);
  });

  it('reads front matter here too', () => {
    assert.deepEqual(plainOf('---\ntitle: Hi\n---\nThe pump is here.', 'plaintext'), ['Hi', 'The pump is here.']);
  });

  it('takes marks for what they are, and addresses for a word', () => {
    assert.deepEqual(plainOf('2 * 3 * 4 is *24*. See https://a.example/b.', 'plaintext'), [
      '2 * 3 * 4 is *24*.',
      'See ￼.',
    ]);
  });
});
