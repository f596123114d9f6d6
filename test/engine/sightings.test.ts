import assert from 'node:assert/strict';
import { readPost, readText, rereadText } from '../../src/engine/read-post';
import { once, type Post, sentencesWhere, sentencesWith } from '../../src/engine/post';

const text = 'One pump. Two ponds.\n\nThree pumps.\n\nFour ponds.\n\nFive pumps.';

function mentionsPump(plain: string): boolean {
  return plain.includes('pump');
}

function seen(post: Post): readonly string[] {
  return Array.from(sentencesWith(post, mentionsPump), ([index, { plain }]) => `${index} ${plain}`);
}

describe('sightings', () => {
  it('are the sentences in which a reader finds something, with their places', () => {
    assert.deepEqual(seen(readPost(text, { language: 'en' })), ['0 One pump.', '2 Three pumps.', '4 Five pumps.']);
  });

  it('move along with an edit before them', () => {
    const before = readText(text, { language: 'en' });
    seen(before.post);
    const edit = { span: { start: 21, end: 21 }, text: '\n\nNo pump. Some pump.' };
    const after = rereadText(before, text.slice(0, 21) + edit.text + text.slice(21), [edit]);
    assert.deepEqual(seen(after.post), [
      '0 One pump.',
      '2 No pump.',
      '3 Some pump.',
      '4 Three pumps.',
      '6 Five pumps.',
    ]);
  });

  it('ask a reader only about the sentences that an edit makes', () => {
    const asked: string[] = [];
    const note = (plain: string): boolean => asked.push(plain) > 0;
    const before = readText(text, { language: 'en' });
    for (const [, sentence] of sentencesWith(before.post, note)) once(sentence, note);
    asked.length = 0;
    const edit = { span: { start: 22, end: 27 }, text: 'Six' };
    const after = rereadText(before, text.slice(0, 22) + edit.text + text.slice(27), [edit]);
    assert.equal([...sentencesWith(after.post, note)].length, 5);
    assert.deepEqual(asked, ['Six pumps.']);
  });

  it('start anew in another language', () => {
    const before = readText(text, {});
    const isEnglish = (_: unknown, language: string): boolean => language === 'en';
    assert.equal([...sentencesWhere(before.post, isEnglish)].length, 5);
    const front = '---\nlang: da\n---\n';
    const after = rereadText(before, front + text, [{ span: { start: 0, end: 0 }, text: front }]);
    assert.equal([...sentencesWhere(after.post, isEnglish)].length, 0);
  });
});
