import assert from 'node:assert/strict';
import { defaultSettings, parseSettings } from '../../src/engine/index';

describe('parseSettings', () => {
  it('reads what an organisation decided', () => {
    const { settings, problems } = parseSettings({
      $schema: './schema.json',
      language: 'da',
      rules: { 'hard-sell': 'warning', 'no-opening': 'off' },
      include: ['news/**'],
      exclude: ['news/old/**'],
    });
    assert.deepEqual(settings, {
      language: 'da',
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
