import assert from 'node:assert/strict';
import { analyse, defaultSettings } from '../../../src/engine/index';

const english = '# A new ferry\n\nThe new ferry has room for forty bicycles. It sails at six. The old one is for sale.';

/** The first question on offer for a post, in a house with these questions. */
function firstQuestion(text: string, questions: readonly string[]): string | undefined {
  const { offers } = analyse(text, { settings: { ...defaultSettings, questions } });
  return offers.find(({ kind }) => kind === 'question')?.edit.text.trim();
}

describe('a house’s own question', () => {
  const own = 'What would you like [topic] to have that the old one lacked?';

  it('comes first, with what the post is about', () => {
    assert.match(
      firstQuestion(english, [own]) ?? '',
      /^What would you like the new ferry to have that the old one lacked\?/,
    );
  });

  it('is not asked in posts of another language', () => {
    assert.doesNotMatch(firstQuestion(english, ['Hvad ville du gerne have, at det kunne?']) ?? '', /Hvad/);
  });
});
