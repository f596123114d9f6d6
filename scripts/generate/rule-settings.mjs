// Writes the extension's settings into package.json.
import { applyEdits, modify } from 'jsonc-parser';
import {
  audienceTexts,
  channelTexts,
  languageTexts,
  runTexts,
  severityTexts,
  statusTexts,
  textKey,
} from './setting-texts.mjs';

/** @typedef {import('./generated-files.mjs').Engine} Engine */
/** @typedef {import('../../src/engine/index').Rule} Rule */

/**
 * The text of package.json with the settings in it; every other letter of it stays.
 * @param {string} manifest
 * @param {Engine} engine
 */
export function withSettings(manifest, engine) {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(
    manifest,
    modify(manifest, ['contributes', 'configuration'], settings(engine), { formattingOptions }),
  );
}

/**
 * The settings page shows them in this order: what the posts are, how Two-Way speaks, what it reads.
 * @param {Engine} engine
 */
function settings({ rules, longestPhrase }) {
  const sentenceRules = rules.filter(({ scope }) => scope === 'sentence').map(({ id }) => id);
  const phrase = { type: 'string', minLength: 1, maxLength: longestPhrase, pattern: '\\S' };
  const name = { type: 'string', minLength: 1, pattern: '\\S' };
  const properties = {
    language: { ...choice('language', Object.keys(languageTexts)), default: 'auto' },
    channel: openChoice('channel', Object.keys(channelTexts)),
    audience: openChoice('audience', Object.keys(audienceTexts)),
    'organisation.names': list(name),
    'organisation.spokesperson': { type: 'string', default: '' },
    rules: object(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)]))),
    phrases: {
      type: 'object',
      propertyNames: { enum: sentenceRules, enumDescriptions: sentenceRules.map((id) => textKey(`rules.${id}`)) },
      additionalProperties: { type: 'array', items: housePhrase(phrase) },
      default: {},
    },
    allow: list(phrase),
    questions: list(phrase),
    include: list({ type: 'string' }),
    exclude: list({ type: 'string' }),
    // These are about the editor, not about posts: a configuration file has none of them.
    run: { ...choice('run', Object.keys(runTexts)), default: 'onType' },
    pause: { type: 'number', minimum: 0, maximum: 60, default: 1.5 },
    status: {
      type: 'array',
      items: choice('status', Object.keys(statusTexts)),
      uniqueItems: true,
      default: Object.keys(statusTexts),
    },
  };
  return {
    title: 'Two-Way',
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, schema], order) => [
        `twoWay.${key}`,
        { ...schema, scope: 'resource', order, markdownDescription: textKey(key) },
      ]),
    ),
  };
}

/** @param {Rule} rule */
function ruleSetting({ id, severity }) {
  return { ...choice('severity', Object.keys(severityTexts)), default: severity, description: textKey(`rules.${id}`) };
}

/**
 * @param {string} name of the texts that say what each value means
 * @param {readonly string[]} values
 */
function choice(name, values) {
  return { type: 'string', enum: values, enumDescriptions: values.map((value) => textKey(`${name}.${value}`)) };
}

/**
 * A choice that need not be made. Settings can't be missing: the empty one stands for none.
 * @param {string} name of the texts that say what each value means
 * @param {readonly string[]} values
 */
function openChoice(name, values) {
  const { enumDescriptions, ...rest } = choice(name, values);
  return {
    ...rest,
    enum: ['', ...values],
    enumDescriptions: [textKey('undecided'), ...enumDescriptions],
    enumItemLabels: [textKey('undecided'), ...values],
    default: '',
  };
}

/** @param {object} text */
function housePhrase(text) {
  const part = (/** @type {string} */ name) => ({ ...text, description: textKey(`phrases.${name}`) });
  return {
    anyOf: [
      part('phrase'),
      {
        type: 'object',
        additionalProperties: false,
        required: ['phrase'],
        properties: { phrase: part('phrase'), suggestion: part('suggestion'), message: part('message') },
      },
    ],
  };
}

/** @param {object} items */
function list(items) {
  return { type: 'array', items, default: [] };
}

/** @param {object} properties */
function object(properties) {
  return { type: 'object', additionalProperties: false, default: {}, properties };
}
