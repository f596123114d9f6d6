import { type Channel, channels } from './channels';
import { type Severity, severities } from './finding';
import type { HousePhrase } from './house-phrases';
import { type Language, languages } from './localised';
import type { RuleId } from './rules';
import { rules } from './rules';

/** A rule's severity, or `off`. */
export type RuleSetting = Severity | 'off';

/** Whom an organisation's posts are for. */
export const audiences = ['customers', 'businesses', 'members', 'citizens'] as const;

/** Whom an organisation's posts are for. */
export type Audience = (typeof audiences)[number];

/** Who publishes. */
export interface Organisation {
  /** What it is called, in full and for short. */
  readonly names: readonly string[];
  /** The person who speaks for it; `undefined` where nobody is named. */
  readonly spokesperson: string | undefined;
}

/** What an organisation or a writer has decided. */
export interface Settings {
  /** The language of every post that doesn't declare one; detected where `undefined`. */
  readonly language: Language | undefined;
  /** Where posts are published that don't declare it. */
  readonly channel: Channel | undefined;
  readonly audience: Audience | undefined;
  readonly organisation: Organisation;
  /** Rules whose severity differs from their own. */
  readonly rules: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  /** Globs: what is a post. Empty: what the caller takes for one. */
  readonly include: readonly string[];
  /** Globs: what is no post, although `include` names it. */
  readonly exclude: readonly string[];
  /** Phrases never to be flagged: a finding in a sentence that overlaps one is dropped. */
  readonly allow: readonly string[];
  /** The house's own phrases, by the rule that reports them; only rules about sentences have any. */
  readonly phrases: Readonly<Partial<Record<RuleId, readonly HousePhrase[]>>>;
  /** The house's own questions, offered before others in posts of their language. `[topic]` stands for what a post is about. */
  readonly questions: readonly string[];
}

/** A setting that could not be used. The work goes on with its default. */
export interface SettingsProblem {
  /** Where it stands: `rules.hard-sell`. Empty for the whole. */
  readonly path: string;
  /** What is wrong, with the value seen. */
  readonly message: string;
}

/** What holds when nobody has decided anything. */
export const defaultSettings: Settings = {
  language: undefined,
  channel: undefined,
  audience: undefined,
  organisation: { names: [], spokesperson: undefined },
  rules: {},
  include: [],
  exclude: [],
  allow: [],
  phrases: {},
  questions: [],
};

/** How long a phrase, its suggestion and its message can be, in characters. Chosen: two lines; what is longer is no phrase. */
export const longestPhrase = 200;

/** The values a rule can be set to. */
export const ruleSettings = ['off', ...severities] as const satisfies readonly RuleSetting[];

/** Reads settings from outside. Never throws: what can't be used is left out and named. */
export function parseSettings(value: unknown): { settings: Settings; problems: readonly SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const report = (path: string, message: string): undefined => {
    problems.push({ path, message });
  };
  if (!isRecord(value)) {
    report('', `expected an object, found ${show(value)}`);
    return { settings: defaultSettings, problems };
  }
  for (const key of Object.keys(value)) {
    if (key === '$schema') parseSchema(value[key], report);
    else if (!Object.hasOwn(defaultSettings, key))
      report(key, `is not a setting of Two-Way, found ${show(value[key])}`);
  }
  const settings = {
    language: parseLanguage(value['language'], report),
    channel: parseChannel(value['channel'], report),
    audience: parseAudience(value['audience'], report),
    organisation: parseOrganisation(value['organisation'], report),
    rules: parseRules(value['rules'], report),
    include: parseGlobs('include', value['include'], report),
    exclude: parseGlobs('exclude', value['exclude'], report),
    allow: parseTexts('allow', 'phrases', value['allow'], report),
    phrases: parsePhrases(value['phrases'], report),
    questions: parseTexts('questions', 'questions', value['questions'], report),
  };
  return { settings, problems };
}

type Report = (path: string, message: string) => undefined;

function parseLanguage(value: unknown, report: Report): Language | undefined {
  if (value === undefined || value === 'auto') return undefined;
  return (
    languages.find((language) => language === value) ?? report('language', expected(['auto', ...languages], value))
  );
}

function parseChannel(value: unknown, report: Report): Channel | undefined {
  if (value === undefined) return undefined;
  return channels.find((channel) => channel === value) ?? report('channel', expected(channels, value));
}

function parseAudience(value: unknown, report: Report): Audience | undefined {
  if (value === undefined) return undefined;
  return audiences.find((audience) => audience === value) ?? report('audience', expected(audiences, value));
}

function parseOrganisation(value: unknown, report: Report): Organisation {
  const nobody = defaultSettings.organisation;
  if (value === undefined) return nobody;
  if (!isRecord(value)) return report('organisation', `expected an object, found ${show(value)}`) ?? nobody;
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(nobody, key))
      report(`organisation.${key}`, `is not a setting of Two-Way, found ${show(value[key])}`);
  }
  const { names, spokesperson } = value;
  return {
    names: names === undefined ? [] : parseNames(names, report),
    spokesperson:
      spokesperson === undefined || isName(spokesperson)
        ? spokesperson
        : report('organisation.spokesperson', `expected a name, found ${show(spokesperson)}`),
  };
}

function parseNames(value: unknown, report: Report): readonly string[] {
  if (Array.isArray(value) && value.every(isName)) return value;
  return report('organisation.names', `expected a list of names, found ${show(value)}`) ?? [];
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function parseRules(value: unknown, report: Report): Settings['rules'] {
  if (value === undefined) return {};
  if (!isRecord(value)) return report('rules', `expected an object, found ${show(value)}`) ?? {};
  const parsed: Partial<Record<RuleId, RuleSetting>> = {};
  for (const [key, wanted] of Object.entries(value)) {
    const rule = rules.find(({ id }) => id === key);
    const setting = ruleSettings.find((known) => known === wanted);
    if (!rule) report(`rules.${key}`, `is not a rule of Two-Way, found ${show(wanted)}`);
    else if (!setting) report(`rules.${key}`, expected(ruleSettings, wanted));
    else parsed[rule.id] = setting;
  }
  return parsed;
}

function parseTexts(path: string, what: string, value: unknown, report: Report): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return report(path, `expected a list of ${what}, found ${show(value)}`) ?? [];
  return value.flatMap((text: unknown, index) => parseText(text, `${path}[${index}]`, report) ?? []);
}

function parsePhrases(value: unknown, report: Report): Settings['phrases'] {
  if (value === undefined) return {};
  if (!isRecord(value)) return report('phrases', `expected an object, found ${show(value)}`) ?? {};
  const parsed: Partial<Record<RuleId, readonly HousePhrase[]>> = {};
  for (const [key, list] of Object.entries(value)) {
    const path = `phrases.${key}`;
    const rule = rules.find(({ id }) => id === key);
    if (!rule) report(path, `is not a rule of Two-Way, found ${show(list)}`);
    else if (rule.scope !== 'sentence')
      report(path, `is a rule about whole posts and has no phrases, found ${show(list)}`);
    else if (!Array.isArray(list)) report(path, `expected a list of phrases, found ${show(list)}`);
    else parsed[rule.id] = list.flatMap((phrase, index) => parsePhrase(phrase, `${path}[${index}]`, report) ?? []);
  }
  return parsed;
}

/** "going forward", or { "phrase": "going forward", "suggestion": "from now on", "message": "We say when." } */
function parsePhrase(value: unknown, path: string, report: Report): HousePhrase | undefined {
  if (!isRecord(value)) {
    const phrase = parseText(value, path, report);
    return phrase === undefined ? undefined : { phrase };
  }
  for (const key of Object.keys(value)) {
    if (!['phrase', 'suggestion', 'message'].includes(key)) {
      report(`${path}.${key}`, `is nothing that a phrase has, found ${show(value[key])}`);
    }
  }
  const text = (key: string): string | undefined =>
    Object.hasOwn(value, key) ? parseText(value[key], `${path}.${key}`, report) : undefined;
  const suggestion = text('suggestion');
  const message = text('message');
  const phrase = parseText(value['phrase'], `${path}.phrase`, report);
  if (phrase === undefined) return undefined;
  return { phrase, ...(suggestion !== undefined && { suggestion }), ...(message !== undefined && { message }) };
}

function parseText(value: unknown, path: string, report: Report): string | undefined {
  const isText = typeof value === 'string' && value.trim() !== '' && Array.from(value).length <= longestPhrase;
  return isText ? value : report(path, `expected a text of 1 to ${longestPhrase} characters, found ${show(value)}`);
}

/** Where the editor finds the schema; nothing here reads it. */
function parseSchema(value: unknown, report: Report): void {
  if (typeof value !== 'string') report('$schema', `expected an address, found ${show(value)}`);
}

function parseGlobs(path: string, value: unknown, report: Report): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return report(path, `expected a list of globs, found ${show(value)}`) ?? [];
  return value.flatMap((glob: unknown, index) =>
    typeof glob === 'string' ? glob : (report(`${path}[${index}]`, `expected a glob, found ${show(glob)}`) ?? []),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function expected(values: readonly string[], found: unknown): string {
  return `expected one of ${values.map((value) => JSON.stringify(value)).join(', ')}, found ${show(found)}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
