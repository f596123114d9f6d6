import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { analyse, type Analysis, applyEdits, type Finding, parseSettings } from '../../src/engine/index';

const sell = 'Register now for the workshop.';

function analyseWith(text: string, rules: Readonly<Record<string, string>> = {}): Analysis {
  return analyse(text, { language: 'en', settings: parseSettings({ rules }).settings });
}

function unusedIn(analysis: Analysis): readonly Finding[] {
  return analysis.findings.filter(({ ruleId }) => ruleId === 'unused-suppression');
}

function textsOf(analysis: Analysis): readonly string[] {
  return unusedIn(analysis).map(({ span }) => analysis.text.slice(span.start, span.end));
}

describe('a comment that suppresses nothing', () => {
  it('is a hint with a removal', () => {
    const [finding] = unusedIn(analyseWith('We mend nets. <!-- two-way-ignore-line -->'));
    assert.deepEqual(
      [finding?.scope, finding?.severity, finding?.suggestions.map(({ kind }) => kind)],
      ['post', 'hint', ['removal']],
    );
  });

  it('can be turned up and off like a rule', () => {
    const text = 'We mend nets. <!-- two-way-ignore-line hard-sell -->';
    assert.deepEqual(unusedIn(analyseWith(text, { 'unused-suppression': 'warning' }))[0]?.severity, 'warning');
    assert.deepEqual(unusedIn(analyseWith(text, { 'unused-suppression': 'off' })), []);
  });

  it('is not the next step', () => {
    assert.notEqual(analyseWith('We mend nets. <!-- two-way-ignore-line hard-sell -->').nextStep?.kind, 'removal');
  });

  const kept: readonly (readonly [why: string, text: string, rules?: Readonly<Record<string, string>>])[] = [
    ['its rule is off', 'Nets. <!-- two-way-ignore-line hard-sell -->', { 'hard-sell': 'off' }],
    ['one of all rules is off', 'Nets. <!-- two-way-ignore-line -->', { 'hard-sell': 'off' }],
    ['the post is off', '---\ndialogue: off\n---\nNets. <!-- two-way-ignore-line hard-sel -->'],
    ['the post is an announcement', '---\ndialogue: announcement\n---\nNets. <!-- two-way-ignore-line -->'],
    [
      'a comment says so',
      'Nets. <!-- two-way-ignore-line hard-sell -->\n\n<!-- two-way-ignore-file unused-suppression -->',
    ],
    ['the whole post is left alone', `${sell} <!-- two-way-ignore-file -->\n\nNets. <!-- two-way-ignore-line -->`],
  ];
  for (const [why, text, rules] of kept) {
    it(`is not reported when ${why}`, () => assert.deepEqual(textsOf(analyseWith(text, rules)), []));
  }

  it('is reported beside another one', () => {
    const comments = ['<!-- two-way-ignore-file -->', '<!-- two-way-ignore-line -->'];
    assert.deepEqual(textsOf(analyseWith(`Nets. ${comments.join(' ')}`)), comments);
  });

  it('is reported where it names no rule, in Danish too', () => {
    const { findings } = analyse('Garn. <!-- two-way-ignore-line salg -->', { language: 'da' });
    assert.match(findings[0]?.message.da ?? '', /salg\.$/);
  });
});

describe('taking a comment out', () => {
  const comment = '<!-- two-way-ignore-line engagement-bait -- for now -->';
  const cases: readonly (readonly [before: string, after: string])[] = [
    [`Nets. ${comment}`, 'Nets.'],
    [`Nets. ${comment}  \nRopes.`, 'Nets.  \nRopes.'],
    [`Nets ${comment} and ropes.`, 'Nets and ropes.'],
    [`Nets${comment} and ropes.`, 'Nets and ropes.'],
    [`${comment}\nNets.`, 'Nets.'],
    [`${comment}\n\nNets.`, 'Nets.'],
    [`Nets.\n\n${comment}\n\nRopes.`, 'Nets.\n\nRopes.'],
    [`Nets.\r\n\r\n${comment}\r\n\r\nRopes.\r\n`, 'Nets.\r\n\r\nRopes.\r\n'],
    [`Nets.\n\n${comment}\nRopes.`, 'Nets.\n\nRopes.'],
    [`Nets.\n${comment}\n\nRopes.`, 'Nets.\n\nRopes.'],
    [`Nets.\n${comment}\nRopes.`, 'Nets.\n\nRopes.'],
    [`Nets.\n\n${comment}`, 'Nets.'],
    [`Nets.\n\n${comment}\n`, 'Nets.\n'],
    [`${comment}`, ''],
    [`- ${comment}\n  Nets.\n- Ropes.`, '- Nets.\n- Ropes.'],
    [`> Nets.\n>\n> ${comment}\n>\n> Ropes.`, '> Nets.\n>\n> Ropes.'],
    [`| Nets |\n| --- |\n| Ropes ${comment} |`, '| Nets |\n| --- |\n| Ropes |'],
    [`# Nets ${comment}\n\nRopes.`, '# Nets\n\nRopes.'],
    ['<!-- two-way-ignore-start -->\n\nNets.\n\n<!-- two-way-ignore-end -->\n\nRopes.', 'Nets.\n\nRopes.'],
    ['<!-- two-way-ignore-start -->\n<!-- two-way-ignore-end -->\n\nRopes.', 'Ropes.'],
    ['<!-- two-way-ignore-start --> <!-- two-way-ignore-end -->\n\nRopes.', 'Ropes.'],
    ['Nets <!-- two-way-ignore-start --> and <!-- two-way-ignore-end --> ropes.', 'Nets and ropes.'],
    ['Nets.\n\n<!--\ntwo-way-ignore-line engagement-bait\n-->\n\nRopes.', 'Nets.\n\nRopes.'],
  ];
  for (const [before, after] of cases) {
    it(`leaves everything else in ${JSON.stringify(before)}`, () => {
      const analysis = analyseWith(before);
      const edits = unusedIn(analysis).flatMap(({ suggestions }) => suggestions.map(({ edit }) => edit));
      const changed = applyEdits(before, edits);
      assert.equal(changed, after);
      assert.deepEqual(proseOf(analyseWith(changed)), proseOf(analysis));
    });
  }

  it('takes out only the names that are not needed', () => {
    const text = `${sell} <!-- two-way-ignore-line engagement-bait hard-sell announcement-frame -- ours -->`;
    const [finding] = unusedIn(analyseWith(text));
    const edits = finding?.suggestions.map(({ edit }) => edit) ?? [];
    assert.equal(applyEdits(text, edits), `${sell} <!-- two-way-ignore-line hard-sell -- ours -->`);
    assert.match(finding?.message.en ?? '', /engagement-bait, announcement-frame\.$/);
  });

  it('can be done again and again until nothing is left to take out', () => {
    const piece = fc.constantFrom(
      ...['', '-line', '-next-line', '-start', '-end', '-file'].flatMap((kind) => [
        `<!-- two-way-ignore${kind} -->`,
        `<!-- two-way-ignore${kind} hard-sell, nothing -->`,
      ]),
      ...[sell, 'Like and share!', 'Nets.', '- ', '> ', '\n', '\n\n', '\r\n', ' ', '| a |\n| --- |\n', '# '],
    );
    const posts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(posts, (text) => assert.deepEqual(unusedIn(analyseWith(withoutUnused(text))), [])));
  });
});

/** The post with its first unused comment taken out, and so on. */
function withoutUnused(text: string): string {
  const [finding] = unusedIn(analyseWith(text));
  const [suggestion] = finding?.suggestions ?? [];
  if (!suggestion) return text;
  const changed = applyEdits(text, [suggestion.edit]);
  assert.ok(changed.length < text.length);
  return withoutUnused(changed);
}

function proseOf({ sentences }: Analysis): readonly string[] {
  return sentences.map(({ plain }) => plain);
}
