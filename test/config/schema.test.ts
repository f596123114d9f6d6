import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { configurationSchema, schemaFile } from '../../scripts/generate/configuration-schema.mjs';
import * as engine from '../../src/engine';

const schema: unknown = JSON.parse(configurationSchema(engine));
const isValid = new Ajv({ strict: false }).compile(Object(schema));

/** Both must be of the same opinion, or the editor underlines what holds and keeps quiet about what doesn't. */
function assertAgreed(configuration: unknown): void {
  const { problems } = engine.parseSettings(configuration);
  const seen = JSON.stringify({ configuration, problems, errors: isValid(configuration) ? [] : isValid.errors });
  assert.equal(isValid(configuration), problems.length === 0, seen);
}

function propertiesOf(value: unknown): readonly string[] {
  return Object.keys(Object(Object(value).properties));
}

const good: readonly unknown[] = [
  {},
  { $schema: './schemas/two-way.schema.json' },
  { language: 'auto' },
  { language: 'da', rules: { 'hard-sell': 'off', 'no-opening': 'hint', 'unused-suppression': 'warning' } },
  { include: ['posts/**'], exclude: [''], allow: ['Ærlig øl', '🚀'.repeat(200)] },
  { channel: 'mastodon', audience: 'members', organisation: {} },
  { organisation: { names: ['Nordhavn Bibliotek', 'NB'], spokesperson: 'Ida Holm' } },
  { phrases: {} },
  { phrases: { 'hard-sell': [] } },
  {
    phrases: { 'hard-sell': ['asap', { phrase: 'utilise' }, { phrase: 'utilise', suggestion: 'use', message: 'Hm.' }] },
  },
];

const bad: readonly unknown[] = [
  null,
  [],
  'off',
  { $schema: 1 },
  { tone: 'warm' },
  { constructor: {} },
  { language: 'no' },
  { language: null },
  { rules: [] },
  { rules: { 'soft-sell': 'off' } },
  { rules: { 'hard-sell': 'error' } },
  { rules: { 'hard-sell': false } },
  { include: 'posts/**' },
  { exclude: [1] },
  { allow: [''] },
  { allow: ['\u00A0\n'] },
  { allow: ['a'.repeat(201)] },
  { allow: [{ phrase: 'asap' }] },
  { channel: 'myspace' },
  { channel: null },
  { audience: 'everybody' },
  { organisation: 'NB' },
  { organisation: { names: 'NB' } },
  { organisation: { names: ['NB', ' '] } },
  { organisation: { spokesperson: '' } },
  { organisation: { motto: 'Onward' } },
  { phrases: [] },
  { phrases: { 'no-opening': ['asap'] } },
  { phrases: { 'hard-sell': 'asap' } },
  { phrases: { 'hard-sell': [{}] } },
  { phrases: { 'hard-sell': [{ phrase: 'asap', suggestion: null }] } },
  { phrases: { 'hard-sell': [{ phrase: 'asap', weight: 3 }] } },
];

describe('the schema of .two-way.json', () => {
  it('is what npm run generate writes', () => {
    assert.equal(readFileSync(schemaFile, 'utf8'), configurationSchema(engine));
  });

  it('is where package.json says, and ships', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    const { jsonValidation } = Object(Object(manifest).contributes);
    assert.deepEqual(jsonValidation, [{ fileMatch: '.two-way.json', url: `./${schemaFile}` }]);
    assert.ok(readFileSync('.vscodeignore', 'utf8').includes('\n!schemas/*.json\n'));
  });

  it('knows the settings that the engine knows', () => {
    const expected = ['$schema', ...Object.keys(engine.defaultSettings)];
    assert.deepEqual([...propertiesOf(schema)].sort(), expected.sort());
  });

  it('explains every setting and every rule', () => {
    const { properties } = Object(schema);
    const explained = [...Object.values(properties), ...Object.values(properties.rules.properties)];
    assert.deepEqual(
      explained.filter((each) => !Object(each).description),
      [],
    );
    assert.deepEqual(
      propertiesOf(properties.rules),
      engine.rules.map(({ id }) => id),
    );
  });

  for (const configuration of good) {
    it(`holds for ${shown(configuration)}, which the engine takes as it is`, () => {
      assert.ok(isValid(configuration));
      assertAgreed(configuration);
    });
  }

  for (const configuration of bad) {
    it(`does not hold for ${shown(configuration)}, in which the engine finds a problem`, () => {
      assert.ok(!isValid(configuration));
      assertAgreed(configuration);
    });
  }

  it('agrees with the engine on anything', () => {
    fc.assert(fc.property(configurations(), assertAgreed), { numRuns: 300 });
    fc.assert(fc.property(fc.jsonValue(), assertAgreed));
  }).timeout(30_000);
});

/** Configurations that are nearly right. */
function configurations(): fc.Arbitrary<unknown> {
  const ids = fc.constantFrom(...engine.rules.map(({ id }) => id), 'soft-sell', '__proto__');
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', minLength: 199, maxLength: 202 }), fc.constant(' '));
  const odd = fc.jsonValue({ maxDepth: 2 });
  const mostly = <T>(usual: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
    fc.oneof({ arbitrary: usual, weight: 9 }, { arbitrary: odd, weight: 1 });
  const phrase = fc.record(
    { phrase: mostly(text), suggestion: mostly(text), message: text, note: odd },
    { requiredKeys: [] },
  );
  const known = {
    $schema: mostly(text),
    language: mostly(fc.constantFrom('auto', 'en', 'da', 'DA')),
    rules: mostly(fc.dictionary(ids, mostly(fc.constantFrom(...engine.ruleSettings)))),
    channel: mostly(fc.constantFrom(...engine.channels)),
    audience: mostly(fc.constantFrom(...engine.audiences)),
    organisation: mostly(
      fc.record(
        { names: mostly(fc.array(text, { maxLength: 3 })), spokesperson: mostly(text), motto: odd },
        { requiredKeys: [] },
      ),
    ),
    include: mostly(fc.array(mostly(text), { maxLength: 4 })),
    exclude: mostly(fc.array(mostly(text), { maxLength: 4 })),
    allow: mostly(fc.array(mostly(text), { maxLength: 4 })),
    phrases: mostly(fc.dictionary(ids, mostly(fc.array(mostly(fc.oneof(text, phrase)))))),
  };
  return fc.record({ ...known, other: odd }, { requiredKeys: [] });
}

function shown(configuration: unknown): string {
  return JSON.stringify(configuration).slice(0, 80);
}
