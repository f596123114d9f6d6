import assert from 'node:assert/strict';
import { defaultSettings, parseSettings } from '../../src/engine/index';

describe('parseSettings', () => {
  it('reads what an organisation decided', () => {
    const { settings, problems } = parseSettings({
      $schema: './schema.json',
      language: 'da',
      channel: 'newsletter',
      audience: 'members',
      organisation: { names: ['Havn Boats', 'Havn'], spokesperson: 'Ida Friis' },
      rules: { 'hard-sell': 'warning', 'no-opening': 'off' },
      include: ['news/**'],
      exclude: ['news/old/**'],
    });
    assert.deepEqual(settings, {
      ...defaultSettings,
      language: 'da',
      channel: 'newsletter',
      audience: 'members',
      organisation: { names: ['Havn Boats', 'Havn'], spokesperson: 'Ida Friis' },
      rules: { 'hard-sell': 'warning', 'no-opening': 'off' },
      include: ['news/**'],
      exclude: ['news/old/**'],
    });
    assert.deepEqual(problems, []);
  });

  it('names what it cannot use and goes on with the rest', () => {
    const { settings, problems } = parseSettings({
      language: 'no',
      tone: 'warm',
      rules: { 'hard-sell': 'error', 'soft-sell': 'off', 'no-opening': 'hint' },
      include: 'news/**',
    });
    assert.deepEqual(settings, { ...defaultSettings, rules: { 'no-opening': 'hint' } });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['tone', 'language', 'rules.hard-sell', 'rules.soft-sell', 'include'],
    );
    assert.match(problems[2]?.message ?? '', /expected one of "off", "hint", "information", "warning", found "error"/);
  });

  it('names a channel and an audience that it does not know', () => {
    const { settings, problems } = parseSettings({ channel: 'fax', audience: ['customers'] });
    assert.deepEqual(settings, defaultSettings);
    assert.deepEqual(problems, [
      {
        path: 'channel',
        message:
          'expected one of "blog", "newsletter", "linkedin", "facebook", "mastodon", "bluesky", "x", found "fax"',
      },
      {
        path: 'audience',
        message: 'expected one of "customers", "businesses", "members", "citizens", found ["customers"]',
      },
    ]);
  });

  it('keeps what it can use of an organisation', () => {
    const { settings, problems } = parseSettings({
      organisation: { names: 'Havn', spokesperson: 'Ida Friis', vat: 12 },
    });
    assert.deepEqual(settings.organisation, { names: [], spokesperson: 'Ida Friis' });
    assert.deepEqual(problems, [
      { path: 'organisation.vat', message: 'is not a setting of Two-Way, found 12' },
      { path: 'organisation.names', message: 'expected a list of names, found "Havn"' },
    ]);
  });

  it('takes no blank and no number for a name', () => {
    const { settings, problems } = parseSettings({ organisation: { names: ['Havn', ' '], spokesperson: 7 } });
    assert.deepEqual(settings, defaultSettings);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['organisation.names', 'organisation.spokesperson'],
    );
    assert.equal(parseSettings({ organisation: 'Havn' }).problems[0]?.path, 'organisation');
  });

  for (const value of [null, 3, 'off', [], undefined]) {
    it(`keeps the defaults for ${JSON.stringify(value)}`, () => {
      const { settings, problems } = parseSettings(value);
      assert.deepEqual(settings, defaultSettings);
      assert.equal(problems.length, 1);
    });
  }

  it('takes no inherited name for a rule or a setting', () => {
    const { problems } = parseSettings({ rules: { constructor: 'off' }, toString: 1, phrases: { valueOf: [] } });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['toString', 'rules.constructor', 'phrases.valueOf'],
    );
  });

  it('reads phrases and what is allowed', () => {
    const phrases = { 'hard-sell': ['asap', { phrase: 'utilise', suggestion: 'use', message: 'Shorter.' }] };
    const { settings, problems } = parseSettings({ phrases, allow: ['world-class'] });
    assert.deepEqual(settings, {
      ...defaultSettings,
      phrases: { 'hard-sell': [{ phrase: 'asap' }, { phrase: 'utilise', suggestion: 'use', message: 'Shorter.' }] },
      allow: ['world-class'],
    });
    assert.deepEqual(problems, []);
  });

  it('names every phrase that it cannot use, with its place and what stands there, and keeps the others', () => {
    const { settings, problems } = parseSettings({
      allow: ['world-class', ' ', 3],
      include: ['*.md', null],
      phrases: {
        'hard-sell': [{ phrase: 'asap', suggestion: '', colour: 'red' }, {}, 'a'.repeat(201), 'fyi'],
        'no-opening': ['fyi'],
        'soft-sell': ['fyi'],
        'announcement-frame': 'fyi',
      },
    });
    assert.deepEqual(settings, {
      ...defaultSettings,
      allow: ['world-class'],
      include: ['*.md'],
      phrases: { 'hard-sell': [{ phrase: 'asap' }, { phrase: 'fyi' }] },
    });
    assert.deepEqual(
      problems.map(({ path, message }) => `${path} ${message}`),
      [
        'include[1] expected a glob, found null',
        'allow[1] expected a text of 1 to 200 characters, found " "',
        'allow[2] expected a text of 1 to 200 characters, found 3',
        'phrases.hard-sell[0].colour is nothing that a phrase has, found "red"',
        'phrases.hard-sell[0].suggestion expected a text of 1 to 200 characters, found ""',
        'phrases.hard-sell[1].phrase expected a text of 1 to 200 characters, found undefined',
        `phrases.hard-sell[2] expected a text of 1 to 200 characters, found "${'a'.repeat(56)}…`,
        'phrases.no-opening is a rule about whole posts and has no phrases, found ["fyi"]',
        'phrases.soft-sell is not a rule of Two-Way, found ["fyi"]',
        'phrases.announcement-frame expected a list of phrases, found "fyi"',
      ],
    );
  });
});
