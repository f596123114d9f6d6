// Writes the JSON schema of `.two-way.json`: what the editor completes, explains and underlines in one.
import { audienceTexts, channelTexts, languageTexts, severityTexts } from './setting-texts.mjs';

/** @typedef {import('./generated-files.mjs').Engine} Engine */
/** @typedef {import('../../src/engine/index').Rule} Rule */

/** Where it is generated to, and where package.json says that it is. */
export const schemaFile = 'schemas/two-way.schema.json';

/**
 * The text of the schema.
 * @param {Engine} engine
 */
export function configurationSchema(engine) {
  return `${JSON.stringify(schema(engine), undefined, 2)}\n`;
}

/** @param {Engine} engine */
function schema({ rules, longestPhrase }) {
  const text = { type: 'string', minLength: 1, maxLength: longestPhrase, pattern: '\\S' };
  const name = { type: 'string', minLength: 1, pattern: '\\S' };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Two-Way',
    description: 'What an organisation has decided about its posts. It holds for the folder and for those in it.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where this file’s schema is. The Two-Way extension knows without it.' },
      language: {
        ...choice(languageTexts),
        default: 'auto',
        description: 'The language of posts that don’t declare one with `lang` in their front matter.',
      },
      rules: {
        ...object(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)]))),
        default: {},
        description: 'How loudly each rule speaks.',
      },
      include: {
        ...list({ type: 'string' }),
        description: 'Globs: what is a post. Empty: Markdown, and text whose name or folder says so.',
      },
      exclude: { ...list({ type: 'string' }), description: 'Globs: what is no post, although `include` names it.' },
      allow: {
        ...list(text),
        description: 'Phrases never to be flagged, such as names and slogans. Case makes no difference.',
      },
      phrases: {
        ...object(
          Object.fromEntries(
            rules
              .filter(({ scope }) => scope === 'sentence')
              .map(({ id, summary }) => [id, { ...list({ $ref: '#/definitions/phrase' }), description: summary.en }]),
          ),
        ),
        default: {},
        description: 'Phrases of your own, by the rule that is to report them. Case makes no difference.',
      },
      questions: {
        ...list(text),
        description:
          'Questions of your own, offered before others in posts of their language. `[topic]` stands for what the post is about.',
      },
      channel: { ...choice(channelTexts), description: 'Where the posts are published.' },
      organisation: {
        ...object({
          names: { ...list(name), description: 'What the organisation calls itself, the short forms too.' },
          spokesperson: { ...name, description: 'Who speaks for it, and could be named as the one who reads answers.' },
        }),
        description: 'Who is posting.',
      },
      audience: { ...choice(audienceTexts), description: 'Who reads the posts.' },
    },
    definitions: {
      phrase: {
        anyOf: [
          { ...text, description: 'A phrase as it is written.' },
          {
            ...object({
              phrase: { ...text, description: 'The phrase as it is written.' },
              suggestion: { ...text, description: 'What could stand there instead.' },
              message: { ...text, description: 'Why, and what to try, in your own words.' },
            }),
            required: ['phrase'],
          },
        ],
      },
    },
  };
}

/** @param {Rule} rule */
function ruleSetting({ severity, summary }) {
  return { ...choice(severityTexts), default: severity, description: summary.en };
}

/** @param {Readonly<Record<string, import('../../src/engine/index').Localised>>} values each with what it means */
function choice(values) {
  return { type: 'string', enum: Object.keys(values), enumDescriptions: Object.values(values).map(({ en }) => en) };
}

/** @param {object} items */
function list(items) {
  return { type: 'array', items, default: [] };
}

/** @param {object} properties */
function object(properties) {
  return { type: 'object', additionalProperties: false, properties };
}
