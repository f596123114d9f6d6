import assert from 'node:assert/strict';
import { analyse } from '../../src/engine';
import { toPostView } from '../../src/preview/post-view';
import type { PostView } from '../../src/preview/protocol';

function viewOf(text: string, typingAt?: number): PostView {
  const facts = { name: 'a.md', summary: '', displayLanguage: 'en', typingAt } as const;
  return toPostView(analyse(text, { language: 'en' }), facts);
}

function markedTexts({ text, marks }: PostView): readonly string[] {
  return marks.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
}

describe('toPostView', function () {
  // The first suggestion loads the grammar.
  this.timeout(20_000);

  const text = '**We are thrilled to announce** our pump. It runs at night. Which hour would you start it?';

  it('marks what a reader sees of findings and openings, without markup around it', () => {
    assert.deepEqual(markedTexts(viewOf(text)), [
      'opening Which hour would you start it?',
      'finding We are thrilled to announce',
    ]);
  });

  it('says of each sentence who it is about and whether it is a door', () => {
    const told = viewOf(text).sentences.map(({ about, isDoor }) => [about, isDoor]);
    assert.deepEqual(told, [
      ['us', false],
      ['matter', false],
      ['you', true],
    ]);
  });

  it('finds the longest stretch without a door', () => {
    const { glance } = viewOf(text);
    assert.deepEqual(glance.stretch, { first: 0, sentences: 2, words: 11 });
    assert.equal(viewOf('Which hour would you start it?').glance.stretch, undefined);
  });

  it('does not judge the sentence that is being typed, until it ends', () => {
    const typed = 'It runs at night. We are thrilled to announce our';
    assert.deepEqual(markedTexts(viewOf(typed, typed.length)), []);
    assert.deepEqual(markedTexts(viewOf(`${typed} pump.`, typed.length + 6)), ['finding We are thrilled to announce']);
    assert.deepEqual(markedTexts(viewOf(typed, 3)), ['finding We are thrilled to announce']);
  });

  it('does not grade an announcement', () => {
    const { glance } = viewOf('---\ndialogue: announcement\n---\nThe funeral is on Friday. It begins at one.');
    assert.deepEqual([glance.level, glance.parts], [undefined, []]);
  });
});
