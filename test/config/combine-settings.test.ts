import assert from 'node:assert/strict';
import { combineSettings } from '../../src/config/combine-settings';
import { defaultSettings, parseSettings, type Settings } from '../../src/engine';

/** What a configuration file or the editor's settings say. */
function settings(value: object): Settings {
  const { settings: parsed, problems } = parseSettings(value);
  assert.deepEqual(problems, []);
  return parsed;
}

const organisation = settings({
  channel: 'newsletter',
  organisation: { names: ['Nordhavn Library'] },
  rules: { 'hard-sell': 'hint' },
  include: ['posts/**'],
  allow: ['Register Now Festival'],
  phrases: { 'hard-sell': ['while stocks last'] },
  questions: ['Which shelf?'],
});
const writer = settings({
  language: 'en',
  channel: 'mastodon',
  audience: 'members',
  organisation: { names: ['NL'], spokesperson: 'Ida Holm' },
  rules: { 'hard-sell': 'off', 'no-opening': 'off' },
  exclude: ['drafts/**'],
  allow: ['Buy Nothing Day'],
  phrases: { 'hard-sell': ['hurry'], 'empty-jargon': ['going forward'] },
  questions: ['Which day?'],
});

describe('combineSettings', () => {
  it('lets the first decide, and the second the rest', () => {
    assert.deepEqual(combineSettings(organisation, writer), {
      language: 'en',
      channel: 'newsletter',
      audience: 'members',
      organisation: { names: ['Nordhavn Library'], spokesperson: 'Ida Holm' },
      rules: { 'hard-sell': 'hint', 'no-opening': 'off' },
      include: ['posts/**'],
      exclude: [],
      allow: ['Register Now Festival', 'Buy Nothing Day'],
      phrases: {
        'hard-sell': [{ phrase: 'while stocks last' }, { phrase: 'hurry' }],
        'empty-jargon': [{ phrase: 'going forward' }],
      },
      questions: ['Which shelf?', 'Which day?'],
    });
  });

  it('leaves one alone where the other says nothing', () => {
    assert.deepEqual(combineSettings(organisation, defaultSettings), organisation);
    assert.deepEqual(combineSettings(defaultSettings, writer), { ...writer, exclude: [] });
  });
});
