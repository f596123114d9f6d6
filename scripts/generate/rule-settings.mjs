// Writes the extension's settings into package.json.
import { applyEdits, modify } from 'jsonc-parser';

/** @typedef {import('../../src/engine/index').Rule} Rule */

/** What a rule can be set to, and what that means. */
export const severityDescriptions = {
  off: 'Not looked for.',
  hint: 'Three dots under the first letters; not in the list of problems.',
  information: 'A blue line; in the list of problems.',
  warning: 'A yellow line; in the list of problems.',
};

/**
 * The text of package.json with the settings in it; every other letter of it stays.
 * @param {string} manifest
 * @param {readonly Rule[]} rules
 */
export function withSettings(manifest, rules) {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(
    manifest,
    modify(manifest, ['contributes', 'configuration'], settings(rules), { formattingOptions }),
  );
}

/** @param {readonly Rule[]} rules */
function settings(rules) {
  return {
    title: 'Two-Way',
    properties: {
      'twoWay.language': {
        type: 'string',
        enum: ['auto', 'en', 'da'],
        enumDescriptions: ['Each post’s own, by its words.', 'English', 'Danish'],
        default: 'auto',
        scope: 'resource',
        markdownDescription:
          'The language of posts that don’t declare one. `lang` in a post’s front matter and `.two-way.json` go before it.',
      },
      'twoWay.rules': {
        type: 'object',
        additionalProperties: false,
        default: {},
        scope: 'resource',
        markdownDescription: 'How loudly each rule speaks. `.two-way.json` goes before it.',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])),
      },
    },
  };
}

/** @param {Rule} rule */
function ruleSetting({ severity, summary }) {
  return {
    type: 'string',
    enum: Object.keys(severityDescriptions),
    enumDescriptions: Object.values(severityDescriptions),
    default: severity,
    description: summary.en,
  };
}
