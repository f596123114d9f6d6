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
      { path: 'organisation.vat', message: 'is not a setting of Two-Way' },
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

  it('takes no inherited name for a rule', () => {
    assert.equal(parseSettings({ rules: { constructor: 'off' } }).problems.length, 1);
  });
});
