import assert from 'node:assert/strict';
import { analyse, applyEdits, suppressionOf, type TextFormat } from '../../src/engine/index';

const sell = 'Register now for the workshop.';
const bait = 'Like and share!';

/** The ids of the rules that find something. */
function found(text: string): readonly string[] {
  return analyse(text, { language: 'en' }).findings.map(({ ruleId }) => ruleId);
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
    const comment = '<!-- two-way-ignore-line hard-sell, no-opening -- a rule of the house -->';
    assert.deepEqual(found(`${sell} ${bait} ${comment}`), ['engagement-bait']);
  });

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
