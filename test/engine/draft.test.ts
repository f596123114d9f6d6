import assert from 'node:assert/strict';
import { type Draft, type Edit, followDraft } from '../../src/engine/index';
import { once } from '../../src/engine/post';

const paragraphs = Array.from({ length: 20 }, (_, index) => `Pump ${index} hums at night. It was bought in May.`);
const post = `# Pumps\n\n${paragraphs.join('\n\n')}\n`;

/** The edit that replaces the first `old` of a text. */
function replacing(text: string, old: string, replacement: string): Edit {
  const start = text.indexOf(old);
  assert.ok(start >= 0, `"${old}" is not in the text`);
  return { span: { start, end: start + old.length }, text: replacement };
}

/** The sentences of a draft that a reader had not read before it was edited. */
function newlyRead(before: Draft, ...edits: readonly Edit[]): readonly string[] {
  const read: string[] = [];
  const reader = (plain: string): void => void read.push(plain);
  for (const sentence of before.analysis.sentences) once(sentence, reader);
  read.length = 0;
  for (const sentence of before.edited(edits).analysis.sentences) once(sentence, reader);
  return read;
}

describe('a draft', () => {
  it('reads only the sentence again in which a word changed', () => {
    assert.deepEqual(newlyRead(followDraft(post), replacing(post, '7 hums', '7 roars')), ['Pump 7 roars at night.']);
  });

  it('reads only what several edits touch', () => {
    const edits = [replacing(post, '3 hums', '3 roars'), replacing(post, 'Pumps', 'Our pumps')];
    assert.deepEqual(newlyRead(followDraft(post), ...edits), ['Our pumps', 'Pump 3 roars at night.']);
  });

  it('keeps what it read of sentences that an edit moves, in whatever direction and with any line ending', () => {
    for (const text of [post, post.replaceAll('\n', '\r\n'), `---\ntitle: Pumps\n---\n${post}`]) {
      const [first = '', second = ''] = paragraphs;
      assert.deepEqual(newlyRead(followDraft(text), replacing(text, first, `${first} Both hum.`)), ['Both hum.']);
      assert.deepEqual(newlyRead(followDraft(text), replacing(text, second, '')), []);
    }
  });

  it('keeps what it read where a title in front matter changes', () => {
    const text = `---\ntitle: Pumps\n---\n${post}`;
    assert.deepEqual(newlyRead(followDraft(text), replacing(text, 'title: Pumps', 'title: Our pumps')), []);
  });

  it('keeps what it read of plain text and of the items of a list', () => {
    const list = paragraphs.map((paragraph) => `- ${paragraph}`).join('\n');
    assert.deepEqual(newlyRead(followDraft(list), replacing(list, '7 hums', '7 roars')), ['Pump 7 roars at night.']);
    const plain = followDraft(post, { format: 'plaintext' });
    assert.deepEqual(newlyRead(plain, replacing(post, '7 hums', '7 roars')), ['Pump 7 roars at night.']);
  });

  it('splits every sentence again when its language turns out to be another', () => {
    const text = 'It is 3 km. The pump is.\n\nVi fik en pumpe kl. 8, og den er ikke som den gamle.';
    const draft = followDraft(text).edited([
      replacing(text, 'Vi', 'The pump and the boat and the quay and the men. Vi'),
    ]);
    assert.deepEqual([followDraft(text).analysis.language, draft.analysis.language], ['da', 'en']);
    assert.ok(draft.analysis.sentences.some(({ plain }) => plain === 'Vi fik en pumpe kl.'));
  });

  it('leaves the draft that was edited as it was', () => {
    const draft = followDraft(post);
    const spans = draft.analysis.sentences.map(({ start, end }) => ({ start, end }));
    draft.edited([{ span: { start: 0, end: 0 }, text: 'New.\n\n' }]);
    assert.deepEqual(
      draft.analysis.sentences.map(({ start, end }) => ({ start, end })),
      spans,
    );
    assert.equal(draft.text, post);
  });

  it('refuses edits that overlap or lie outside the text', () => {
    const draft = followDraft('It hums.');
    const at = (start: number, end: number): Edit => ({ span: { start, end }, text: 'x' });
    assert.throws(() => draft.edited([at(0, 3), at(2, 4)]), RangeError);
    assert.throws(() => draft.edited([at(8, 9)]), RangeError);
  });

  it('reads a text as plain while its markup is nested too deeply, and as Markdown again when that is gone', () => {
    const deep = `${'*a '.repeat(20_000)}${'b*'.repeat(20_000)}`;
    const text = '**Register** now!';
    const nested = followDraft(text).edited([{ span: { start: 0, end: 0 }, text: `${deep}\n\n` }]);
    assert.deepEqual([nested.analysis.format, nested.analysis.failures.length], ['plaintext', 1]);
    const flat = nested.edited([{ span: { start: 0, end: deep.length + 2 }, text: '' }]);
    assert.deepEqual([flat.analysis.format, flat.analysis.failures], ['markdown', []]);
  }).timeout(60_000);
});
