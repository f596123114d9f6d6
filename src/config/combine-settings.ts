import { type RuleId, rules, type Settings } from '../engine';

/**
 * What holds where an organisation and a writer have both decided: whatever the organisation says goes first, and the writer's own
 * is for the rest. Phrases of both hold. Which files are posts is decided from two folders and so not
 * combined: see `takesForPostFrom`.
 */
export function combineSettings(first: Settings, second: Settings): Settings {
  return {
    ...first,
    language: first.language ?? second.language,
    channel: first.channel ?? second.channel,
    audience: first.audience ?? second.audience,
    organisation: {
      names: first.organisation.names.length > 0 ? first.organisation.names : second.organisation.names,
      spokesperson: first.organisation.spokesperson ?? second.organisation.spokesperson,
    },
    rules: { ...second.rules, ...first.rules },
    allow: [...first.allow, ...second.allow],
    phrases: combinePhrases(first.phrases, second.phrases),
    questions: [...first.questions, ...second.questions],
  };
}

/** Of a phrase that both have, the first one's suggestion and message are shown. */
function combinePhrases(first: Settings['phrases'], second: Settings['phrases']): Settings['phrases'] {
  const combined: Partial<Record<RuleId, NonNullable<Settings['phrases'][RuleId]>>> = {};
  for (const { id } of rules) {
    const phrases = [...(first[id] ?? []), ...(second[id] ?? [])];
    if (phrases.length > 0) combined[id] = phrases;
  }
  return combined;
}
