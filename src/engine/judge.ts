import { withoutAllowed } from './allowed-phrases';
import type { Judgement, ReadText, RuleFailure } from './analysis';
import { attempt } from './attempt';
import type { Found, Reported } from './finding';
import { hear, type Hearing } from './hearing';
import { withHousePhrases } from './house-phrases';
import { likeliest, occasionSharesOf } from './model/occasion';
import { profileOf, unknownProfile } from './model/profile';
import { sumUp } from './model/reading-sums';
import type { OpeningReader } from './opening';
import { openings } from './openings';
import type { Post } from './post';
import type { Rule } from './rule';
import { type RuleId, rules } from './rules';
import { unusedSuppression } from './rules/unused-suppression';
import type { Settings } from './settings';
import { compareSpans } from './span';
import { findUnused, suppress, type UnusedComment } from './suppress';
import { readSuppressions } from './suppressions';

/** Who is asked about a post. */
export interface Judges {
  readonly rules: readonly Rule<RuleId>[];
  readonly openings: readonly OpeningReader[];
}

/** Every rule, and the reader of every kind of opening. */
export const everyone: Judges = { rules, openings };

const known: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** The rules that hold for any post, also for one that declares itself an announcement. */
const alwaysWrong: ReadonlySet<string> = new Set<RuleId>([
  'engagement-bait',
  'self-praise',
  'unfilled-placeholder',
  'unused-suppression',
]);

/** What a judgement goes by. */
interface Case {
  readonly post: Post;
  readonly settings: Settings;
  readonly judges: Judges;
  readonly heard: Hearing;
  readonly failures: RuleFailure[];
}

/**
 * Says of a post what only sends, what opens, and what would help. Never throws.
 * @param unread what went wrong while the post was read
 */
export function judge(post: Post, settings: Settings, unread: readonly RuleFailure[], judges: Judges): Judgement {
  if (post.isUnread) return silenceOn(post, unread);
  const failures = [...unread];
  const heard = hear(post, judges.openings, failures);
  const reported = findAll({ post, settings, judges, heard, failures });
  const { leanings, model } = heard;
  const sums = sumUp(leanings.readings);
  const occasionShares = model ? occasionSharesOf(post, sums, model) : {};
  const profile = model ? profileOf(post.text, leanings, sums, model) : unknownProfile;
  return {
    ...whatWasRead(post),
    reported,
    openings: heard.openings,
    occasion: likeliest(occasionShares),
    occasionShares,
    level: profile.level,
    profile,
    failures,
  };
}

/** Of a post in a language that Two-Way doesn't read. */
function silenceOn(post: Post, failures: readonly RuleFailure[]): Judgement {
  return {
    ...whatWasRead(post),
    reported: [],
    openings: [],
    occasion: 'other',
    occasionShares: {},
    level: unknownProfile.level,
    profile: unknownProfile,
    failures,
  };
}

function whatWasRead(post: Post): ReadText {
  const { text, format, language, isUnread, intent, channel, frontMatter, sentences } = post;
  return { text, format, language, isUnread, intent, channel, frontMatter, sentences };
}

/** What the rules find, and then what comments leave of it. */
function findAll(about: Case): readonly Reported[] {
  const { post, settings, judges } = about;
  const findings = judges.rules.flatMap((rule) => findingsOf(rule, about)).sort(byPlace);
  const comments = readSuppressions(post);
  const suppressions = comments.flatMap((comment) => comment.suppressions);
  const { shown, used } = suppress(withoutAllowed(withoutDuplicates(findings), settings.allow, post), suppressions);
  const silent = silentRules(about);
  const unusedComments = findUnused(comments, used, { known, silent });
  // A comment that isn't needed itself can't suppress that another one isn't.
  const unused = new Set(unusedComments.flatMap((each) => each.unused));
  const needed = suppressions.filter((suppression) => !unused.has(suppression));
  const notices = silent.has(unusedSuppression.id) ? [] : findingsOf(unusedSuppression, about, unusedComments);
  return [...shown, ...suppress(notices, needed).shown].sort(byPlace);
}

function findingsOf(
  rule: Rule<RuleId>,
  about: Case,
  unusedComments: readonly UnusedComment[] = [],
): readonly Reported[] {
  const { post, settings, heard, failures } = about;
  if (!isHeard(rule, about)) return [];
  const readsIt = rule.languages.includes(post.language);
  const check = (): readonly Found[] =>
    rule.scope === 'sentence' ? heard.of(rule) : [...rule.check({ ...post, openings: heard.openings, unusedComments })];
  const own = readsIt ? attempt(rule, failures, check) : [];
  const found = attempt(rule, failures, () => [
    ...withHousePhrases(own, rule.id, settings.phrases[rule.id] ?? [], post),
  ]);
  const severity = severityOf(rule, settings);
  if (severity === 'off') return [];
  return found.map((each) => ({ ...each, ruleId: rule.id, scope: rule.scope, severity }));
}

function isHeard(rule: Rule<RuleId>, { post, settings }: Case): boolean {
  if (post.intent === 'off' || severityOf(rule, settings) === 'off') return false;
  if (post.intent === 'announcement' && !alwaysWrong.has(rule.id)) return false;
  return rule.languages.includes(post.language) || settings.phrases[rule.id] !== undefined;
}

function severityOf(rule: Rule<RuleId>, settings: Settings): Reported['severity'] | 'off' {
  return settings.rules[rule.id] ?? rule.severity;
}

/** By span, then by rule. */
function byPlace(a: Reported, b: Reported): number {
  return compareSpans(a.span, b.span) || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}

/** The rules that nothing was asked of, or that could not answer. */
function silentRules(about: Case): ReadonlySet<string> {
  const failed = new Set(about.failures.map(({ ruleId }) => ruleId));
  const heard = about.judges.rules.filter((rule) => isHeard(rule, about) && !failed.has(rule.id));
  return new Set(rules.filter((rule) => !heard.some(({ id }) => id === rule.id)).map(({ id }) => id));
}

function withoutDuplicates(sorted: readonly Reported[]): readonly Reported[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return !before || before.ruleId !== finding.ruleId || compareSpans(before.span, finding.span) !== 0;
  });
}
