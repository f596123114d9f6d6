import assert from 'node:assert/strict';
import { withAllowedPhrase, withRuleSetting, withSetting } from '../../src/config/change-configuration';
import { parseConfiguration } from '../../src/config/parse-configuration';

describe('changing a configuration file', () => {
  const texts = ['', '{}', '{ "allow": [] }', '{\n  // Ours.\n  "allow": ["Acme"], // names\n}\n', '\r\n{\r\n}\r\n'];
  for (const text of texts) {
    it(`adds to ${JSON.stringify(text)} what the engine then reads`, () => {
      const changed = withSetting(
        withRuleSetting(withAllowedPhrase(text, 'so "ours"'), 'hard-sell', 'off'),
        'language',
        'da',
      );
      const { settings, problems } = parseConfiguration(changed);
      const before = text.trim() === '' ? [] : parseConfiguration(text).settings.allow;
      assert.deepEqual(problems, []);
      assert.deepEqual(settings.allow, [...before, 'so "ours"']);
      assert.deepEqual([settings.rules, settings.language], [{ 'hard-sell': 'off' }, 'da']);
    });
  }

  it('keeps comments and other settings', () => {
    const text = '{\n  // Ours.\n  "channel": "blog", // for now\n  "rules": { "decree": "hint" }\n}\n';
    const changed = withRuleSetting(text, 'hard-sell', 'hint');
    for (const kept of ['// Ours.', '"channel": "blog", // for now', '"decree": "hint"'])
      assert.ok(changed.includes(kept), changed);
  });

  it('lists a phrase once', () => {
    const text = '{ "allow": ["Acme"] }';
    assert.equal(withAllowedPhrase(text, 'Acme'), text);
  });
});
