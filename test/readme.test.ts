import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Analysis, analyse, applyEdits, openings, rules } from '../src/engine';

const readme = readFileSync('README.md', 'utf8');

/** What a table says of each rule or opening: its id, and the example in the last column, if there is one. */
const rows = Array.from(
  readme.matchAll(/^\| \[`(?<id>[a-z-]+)`\]\(docs\/rules\/\k<id>\.md\) +\|(?<rest>.*)$/gm),
  ({ groups = {} }) => ({ id: groups['id'] ?? '', example: /`([^`]+)` +\|$/.exec(groups['rest'] ?? '')?.[1] }),
);

function read(text: string): Analysis {
  return analyse(text, { language: 'en' });
}

function seenIn({ findings, openings: found }: Analysis): readonly string[] {
  return [...findings.map(({ ruleId }) => ruleId), ...found.map(({ kind }) => kind)];
}

describe('the README', () => {
  it('names every rule and every opening', () => {
    const known = [...rules, ...openings].map(({ id }) => id).filter((id) => id !== 'unused-suppression');
    assert.deepEqual(rows.map(({ id }) => id).sort(), known.sort());
  });

  for (const { id, example } of rows) {
    if (example !== undefined) it(`shows what is ${id}`, () => assert.ok(seenIn(read(example)).includes(id), example));
  }

  for (const [, before = '', after = ''] of readme.matchAll(/^before {3}(\S.*)\nafter {4}(\S.*)$/gm)) {
    it(`offers what it says for “${before}”`, () => {
      const offers = read(before).findings.flatMap(({ suggestions }) => suggestions);
      const results = offers.map(({ edit }) => applyEdits(before, [edit]));
      assert.ok(results.includes(after), results.join('\n'));
    });
  }

  it('shows a post that opens, and what it was before', () => {
    const [before = '', after = ''] = wholePosts();
    assert.deepEqual(seenIn(read(before)), [
      'announcement-frame',
      'self-praise',
      'one-way-referral',
      'hollow-invitation',
      'closed-ending',
      'no-opening',
    ]);
    assert.deepEqual(seenIn(read(after)), ['candour', 'credit', 'ask', 'invite']);
    assert.deepEqual(
      [read(before), read(after)].map(({ level }) => Math.round(level)),
      [1, 6],
    );
  });
});

/** The example of several paragraphs, unwrapped: a line is indented by nine columns, and blank lines part paragraphs. */
function wholePosts(): readonly string[] {
  const block = /^```text\nbefore {3}([^`]*\n {9}[^`]*)^after {4}([^`]*)^```$/m.exec(readme) ?? [];
  return block.slice(1).map((text) =>
    text
      .trim()
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.replace(/\n? {9}/g, (gap) => (gap.startsWith('\n') ? ' ' : '')))
      .join('\n\n'),
  );
}
