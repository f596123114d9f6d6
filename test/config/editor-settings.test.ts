import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { defaultSettings, longestPhrase, parseSettings, rules } from '../../src/engine';

/** About the editor, not about posts: when it marks, and what its status says. */
const ofTheEditor = ['run', 'pause', 'status'];

/** The settings that package.json contributes, by their names behind `twoWay.`. */
function contributed(): ReadonlyMap<string, object> {
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  const { properties } = Object(manifest).contributes.configuration;
  return new Map(Object.entries(properties).map(([key, schema]) => [key.replace(/^twoWay\./, ''), Object(schema)]));
}

/** Those that a configuration file has as well. */
function shared(): readonly (readonly [name: string, schema: object])[] {
  return [...contributed()].filter(([name]) => !ofTheEditor.includes(name));
}

/** `organisation.names` is `{ "organisation": { "names": … } }` in a configuration file. */
function inFile(name: string, value: unknown): unknown {
  return name.split('.').reduceRight((inner, key) => ({ [key]: inner }), value);
}

function validatorOf(name: string): ValidateFunction {
  return new Ajv({ strict: false }).compile(contributed().get(name) ?? false);
}

describe('the editor’s settings', () => {
  it('are those of .two-way.json, and those about the editor itself', () => {
    const names = shared().map(([name]) => name.replace(/\..*/, ''));
    assert.deepEqual([...new Set(names)].sort(), Object.keys(defaultSettings).sort());
    assert.equal(contributed().size - shared().length, ofTheEditor.length);
  });

  it('can differ between folders, and are explained', () => {
    for (const [name, schema] of contributed()) {
      const { scope, markdownDescription } = Object(schema);
      assert.deepEqual(
        { name, scope, markdownDescription },
        { name, scope: 'resource', markdownDescription: `%setting.${name}%` },
      );
    }
  });

  it('decide nothing until somebody sets them', () => {
    for (const [name, schema] of shared()) {
      const value: unknown = Object(schema).default;
      assert.ok(validatorOf(name)(value), name);
      // An empty text is how VS Code holds what nobody has decided.
      const { settings, problems } = parseSettings(value === '' ? {} : inFile(name, value));
      assert.deepEqual({ settings, problems }, { settings: defaultSettings, problems: [] });
    }
  });

  const phrase = 'a'.repeat(longestPhrase);
  const good: readonly (readonly [name: string, value: unknown])[] = [
    ['language', 'da'],
    ['channel', 'linkedin'],
    ['audience', 'citizens'],
    ['organisation.names', ['Nordhavn Bibliotek', 'NB']],
    ['organisation.spokesperson', 'Ida Holm'],
    ['rules', { 'hard-sell': 'off', 'no-opening': 'warning' }],
    ['phrases', { 'hard-sell': ['asap', { phrase: 'utilise', suggestion: 'use', message: 'Shorter.' }] }],
    ['allow', [phrase]],
    ['questions', ['What would you want from [topic]?']],
    ['include', ['posts/**']],
    ['exclude', ['posts/archive/**']],
  ];
  for (const [name, value] of good) {
    it(`${name} can be ${JSON.stringify(value).slice(0, 60)}, which the engine takes as it is`, () => {
      assert.ok(validatorOf(name)(value));
      assert.deepEqual(parseSettings(inFile(name, value)).problems, []);
    });
  }

  const bad: readonly (readonly [name: string, value: unknown])[] = [
    ['language', 'no'],
    ['channel', 'myspace'],
    ['audience', 'everybody'],
    ['organisation.names', [' ']],
    ['rules', { 'soft-sell': 'off' }],
    ['rules', { 'hard-sell': 'error' }],
    ['phrases', { 'no-opening': ['asap'] }],
    ['phrases', { 'hard-sell': [{ suggestion: 'use' }] }],
    ['phrases', { 'hard-sell': [{ phrase: 'utilise', weight: 3 }] }],
    ['allow', [`${phrase}a`]],
    ['questions', [' ']],
    ['exclude', [1]],
  ];
  for (const [name, value] of bad) {
    it(`${name} can’t be ${JSON.stringify(value).slice(0, 60)}, in which the engine finds a problem`, () => {
      assert.ok(!validatorOf(name)(value));
      assert.notDeepEqual(parseSettings(inFile(name, value)).problems, []);
    });
  }

  it('offer phrases for every rule about sentences', () => {
    const { propertyNames } = Object(contributed().get('phrases'));
    assert.deepEqual(
      propertyNames.enum,
      rules.filter(({ scope }) => scope === 'sentence').map(({ id }) => id),
    );
  });
});
