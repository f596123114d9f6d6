import assert from 'node:assert/strict';
import { analyse, applyEdits, suppressionOf, type TextFormat } from '../../src/engine/index';

const sell = 'Register now for the workshop.';
const question = 'Which net did you mend last?';
const bait = 'Like and share!';

/** The ids of the rules that find something in sentences, or in the comments. */
function found(text: string): readonly string[] {
  return analyse(text, { language: 'en' })
    .findings.filter(({ scope, ruleId }) => scope === 'sentence' || ruleId === 'unused-suppression')
    .map(({ ruleId }) => ruleId);
}

describe('suppression', () => {
  it('works for a line', () => {
    assert.deepEqual(found(`${sell} <!-- two-way-ignore-line -->\n\n${bait}`), ['engagement-bait']);
  });

  it('works for the next line, in a list and in a quotation of ours too', () => {
    assert.deepEqual(found(`- <!-- two-way-ignore-next-line -->\n  ${sell}\n- ${bait}`), ['engagement-bait']);
  });

  it('works for the next line with text in it', () => {
    assert.deepEqual(found(`<!-- two-way-ignore-next-line -->\r\n\r\n${sell}\r\n\r\n${bait}`), ['engagement-bait']);
  });

  it('works for the whole file, wherever it stands', () => {
    assert.deepEqual(found(`${sell} ${bait}\n\n<!-- two-way-ignore-file -->`), []);
  });

  it('works for the rules it names, with a reason', () => {
    const comment = '<!-- two-way-ignore-line hard-sell -- a rule of the house -->';
    assert.deepEqual(found(`${sell} ${bait} ${comment}`), ['engagement-bait']);
  });

  it('works for a line that a finding reaches into', () => {
    assert.deepEqual(found('We are thrilled\nto announce nets. <!-- two-way-ignore-line announcement-frame -->'), []);
  });

  it('works for the next line below other comments', () => {
    const comments = ['hard-sell -- one', 'engagement-bait -- two'].map(
      (rest) => `<!-- two-way-ignore-next-line ${rest} -->`,
    );
    assert.deepEqual(found(`${comments.join('\n')}\n${sell} ${bait}`), []);
  });

  for (const [text, expected] of [
    [`<!-- two-way-ignore -->\n${sell}\n\n${bait}`, ['engagement-bait']],
    [`${sell} <!-- two-way-ignore -->\n\n${bait}`, ['engagement-bait']],
    [`- <!-- two-way-ignore hard-sell -->\n  ${sell}\n- ${bait}`, ['engagement-bait']],
  ] as const) {
    it(`works without a word on where, for the line that has text: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(found(text), expected);
    });
  }

  it('works from a start to an end', () => {
    const block = `<!-- two-way-ignore-start -->\n\n${sell}\n\n${bait}\n\n<!-- two-way-ignore-end -->`;
    assert.deepEqual(found(`${question} ${bait}\n\n${block}\n\n${sell}`), ['engagement-bait', 'hard-sell']);
  });

  it('works from a start without an end to the end of the post', () => {
    assert.deepEqual(found(`${question} ${bait}\n\n<!-- two-way-ignore-start hard-sell -->\n\n${sell}\n\n${sell}`), [
      'engagement-bait',
    ]);
  });

  it('ends for the rules that an end names', () => {
    const end = '<!-- two-way-ignore-end hard-sell -->';
    const start = '<!-- two-way-ignore-start hard-sell, engagement-bait -->';
    assert.deepEqual(found(`${start}\n\n${sell} ${bait}\n\n${end}\n\n${sell} ${bait} ${question}`), ['hard-sell']);
  });

  it('works for comments that share a line, and for one of many lines', () => {
    assert.deepEqual(found(`<!-- ours --> <!-- two-way-ignore-file hard-sell -->\n\n${sell}`), []);
    assert.deepEqual(found(`<!--\n  two-way-ignore-file\n  hard-sell\n  — a rule of the house\n-->\n\n${sell}`), []);
  });

  it('takes no longer with many comments', () => {
    const comments = ['-line', '-next-line x', '', '-start hard-sell', '-end x', '-end', '-file y'];
    const pieces = comments.map((rest) => `<!-- two-way-ignore${rest} -->`);
    const ways = [
      pieces.join(' '),
      pieces.join('\n'),
      `${sell} ${pieces.join(' ')}\n\n`,
      `${pieces.join('\n\n')}\n\n${sell}\n\n`,
    ];
    for (const way of ways) assert.deepEqual(analyse(way.repeat(1000), { language: 'en' }).failures, []);
  }).timeout(20_000);

  it('does nothing inside code', () => {
    assert.deepEqual(found(`\`<!-- two-way-ignore-file -->\`\n\n${sell}`), ['hard-sell']);
  });

  it('does nothing where the word is another', () => {
    assert.deepEqual(found(`<!-- two-way-ignore-files -->\n\n${sell}`), ['hard-sell']);
  });
});

describe('suppressionOf', () => {
  for (const text of [sell, `# ${sell}`, `# One\n\n- ${sell}\n  Goes on.`, `# One\r\n\r\n${sell}\r\nGoes on.\r\n`]) {
    it(`silences the finding in ${JSON.stringify(text)} and changes nothing else`, () => {
      const analysis = analyse(text, { language: 'en' });
      const [finding] = analysis.findings;
      const edit = finding && suppressionOf(analysis, finding);
      assert.ok(edit);
      const suppressed = applyEdits(text, [edit]);
      assert.deepEqual(found(suppressed), []);
      assert.equal(suppressed.replace(/ <!-- two-way-ignore-line hard-sell -->/, ''), text);
      assert.deepEqual(
        analyse(suppressed).sentences.map(({ plain }) => plain.trim()),
        analysis.sentences.map(({ plain }) => plain.trim()),
      );
    });
  }

  it('silences a finding about the post at its end', () => {
    const text = 'The pump is here. It hums. It runs.\n';
    const analysis = analyse(text, { language: 'en' });
    const [finding] = analysis.findings;
    const edit = finding && suppressionOf(analysis, finding);
    assert.equal(
      edit && applyEdits(text, [edit]),
      'The pump is here. It hums. It runs.\n\n<!-- two-way-ignore-file no-opening -->\n',
    );
  });

  for (const [format, text] of [
    ['plaintext', sell],
    ['markdown', 'Register now, `code\\nmore` and all!'.replace('\\n', '\n')],
    ['markdown', 'Register now!\\\nIt is free.'],
    ['markdown', '## Register now! ##'],
    ['markdown', `| a |\n| --- |\n| ${sell} |\n`],
  ] as const satisfies readonly (readonly [TextFormat, string])[]) {
    it(`has no comment for ${format} ${JSON.stringify(text)}`, () => {
      const analysis = analyse(text, { format, language: 'en' });
      const [finding] = analysis.findings;
      assert.equal(finding?.ruleId, 'hard-sell');
      assert.equal(suppressionOf(analysis, finding), undefined);
    });
  }
});
