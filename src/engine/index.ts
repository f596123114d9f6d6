/** The engine's public API: the only engine file that others import. */
export { analyse, type AnalyseOptions, type Draft, followDraft } from './analyse';
export type { Analysis, RuleFailure } from './analysis';
export { type Channel, channels } from './channels';
export { applyEdits } from './edits';
export type { Basis, Evidence } from './evidence';
export type { Example } from './example';
export { severities } from './finding';
export type { Edit, Finding, Scope, Severity, Suggestion, SuggestionKind } from './finding';
export { languages, type Language, type Localised } from './localised';
export { type Occasion, occasions } from './model/occasion';
export type { LevelPart } from './model/level-features';
export type { Profile, ProfilePart } from './model/profile';
export type { Opening, OpeningReader } from './opening';
export { openings } from './openings';
export type { Intent, Sentence, TextFormat } from './post';
export { rewritesOf, sentenceAt } from './rewrites';
export type { Rule } from './rule';
export { type RuleId, rules } from './rules';
export {
  type Audience,
  audiences,
  defaultSettings,
  longestPhrase,
  type Organisation,
  parseSettings,
  type RuleSetting,
  ruleSettings,
  type Settings,
  type SettingsProblem,
} from './settings';
export { contains, overlaps, type Span } from './span';
export { suppressionOf } from './suppression-edits';
export { type About, aboutOf, type Whom } from './whom';
