import assert from 'node:assert/strict';
import type { Preview } from '../../src/engine/channels';
import { isBelowFold } from '../../src/engine/fold';
import { readPost } from '../../src/engine/read-post';

const inCharacters: Preview = { characters: 60, basis: 'reported', source: 'a test', date: '2026-11' };
const preview: Preview = { ...inCharacters, lines: 3 };

function below(text: string, shown: Preview = preview): readonly string[] {
  const post = readPost(text, { language: 'en' });
  return post.sentences.filter((sentence) => isBelowFold(post, sentence, shown)).map(({ plain }) => plain);
}

describe('what a feed leaves out at first', () => {
  it('begins behind its lines, blank ones counted', () => {
    assert.deepEqual(below('One.\n\nTwo.\n\nThree.'), ['Three.']);
    assert.deepEqual(below('- One.\n- Two.\n- Three.\n- Four.'), ['Four.']);
  });

  it('counts a blank line once, and CRLF as one break', () => {
    assert.deepEqual(below('One.\n\n\n\nTwo.'), []);
    assert.deepEqual(below('One.\r\n\r\nTwo.\r\n\r\nThree.'), ['Three.']);
  });

  it('counts the lines that a long one fills', () => {
    assert.deepEqual(
      below('A line of text that is thirty long. It fills two. The third is shown. The fourth is not.'),
      ['The fourth is not.'],
    );
  });

  it('begins behind its characters where lines don’t count', () => {
    assert.deepEqual(below('One.\n\nTwo.\n\nThree.', inCharacters), []);
    assert.deepEqual(below(`${'Word '.repeat(12)}ends. Next.`, inCharacters), ['Next.']);
  });

  it('does not count front matter', () => {
    assert.deepEqual(below('---\ntitle: A title\nlang: en\n---\nOne.\n\nTwo.'), []);
  });
});
