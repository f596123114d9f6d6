import assert from 'node:assert/strict';
import { rules } from '../../src/engine';
import { readPost } from '../../src/engine/read-post';

/** The rules about whole posts that report a text in which the sentence that begins with `words` is an opening of this kind. */
function rulesReporting(text: string, kind?: string, words = ''): readonly string[] {
  const post = readPost(text, { language: 'en' });
  const openings = post.sentences
    .filter(({ plain }) => kind !== undefined && plain.startsWith(words))
    .map(({ start, end }) => ({ kind: kind ?? '', span: { start, end } }));
  return rules
    .filter(({ scope, check }) => scope === 'post' && [...check({ ...post, openings })].length > 0)
    .map(({ id }) => id);
}

describe('what an opening means for the post', () => {
  const plan = 'The pond is drawn. The bench is where it was. The path bends.';
  const thanks = 'The roof is done. Thanks to all our volunteers. It holds.';
  const leave = 'The pond is drawn. The path is for anyone with an hour. See you there!';

  it('is missed where there is none', () => {
    assert.deepEqual(rulesReporting(plan), ['no-opening']);
    assert.deepEqual(rulesReporting(thanks), ['no-opening', 'no-recognition']);
    assert.deepEqual(rulesReporting(leave), ['closed-ending', 'no-opening']);
  });

  for (const kind of ['credit', 'candour', 'promise']) {
    it(`is enough for no-opening when it is ${kind}`, () => {
      assert.deepEqual(rulesReporting(plan, kind, 'The bench'), []);
    });
  }

  for (const kind of ['ask', 'invite']) {
    it(`leaves a loop open when it is ${kind}`, () => {
      assert.deepEqual(rulesReporting(plan, kind, 'The bench'), ['open-loop']);
    });

    it(`keeps the ending open when it is ${kind}`, () => {
      assert.ok(!rulesReporting(leave, kind, 'The path').includes('closed-ending'));
    });
  }

  it('is recognition when it is credit', () => {
    assert.deepEqual(rulesReporting(thanks, 'credit', 'It holds'), []);
  });

  it('closes the loop when it is a promise', () => {
    const asked = `${plan} Tell us where it hurts.`;
    assert.deepEqual(rulesReporting(asked), ['open-loop']);
    assert.deepEqual(rulesReporting(asked, 'promise', 'The path'), []);
  });
});
