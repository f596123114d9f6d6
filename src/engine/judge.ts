import { withoutAllowed } from './allowed-phrases';
import type { Analysis, RuleFailure } from './analysis';
import type { Finding } from './finding';
import { withHousePhrases } from './house-phrases';
import { estimateLevel } from './level';
import { chooseNextStep } from './next-step';
import type { Opening, OpeningReader } from './opening';
import { openings } from './openings';
import type { Post } from './post';
import type { ReadPost, Rule } from './rule';
import { type RuleId, rules } from './rules';
import { unusedSuppression } from './rules/unused-suppression';
import type { Settings } from './settings';
import { compareSpans } from './span';
import { findUnused, suppress } from './suppress';
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
const alwaysWrong: ReadonlySet<string> = new Set<RuleId>(['engagement-bait']);

/**
 * Says of a post what only sends, what opens, and what would help. Never throws.
 * @param unread what went wrong while the post was read
 */
export function judge(post: Post, settings: Settings, unread: readonly RuleFailure[], judges: Judges): Analysis {
  const failures = [...unread];
  const openings = judges.openings
    .flatMap((reader) => attempt(reader, failures, () => findOpenings(reader, post)))
    .sort((a, b) => compareSpans(a.span, b.span));
  const findings = judges.rules
    .filter((rule) => appliesTo(rule, post, settings))
    .flatMap((rule) => attempt(rule, failures, () => findFindings(rule, { ...post, openings }, settings)))
    .sort(byPlace);
  const comments = readSuppressions(post);
  const suppressions = comments.flatMap((comment) => comment.suppressions);
  const { shown, used } = suppress(withoutAllowed(withoutDuplicates(findings), settings.allow, post), suppressions);
  const silent = silentRules(post, settings, failures, judges);
  const unusedComments = findUnused(comments, used, { known, silent });
  // A comment that isn't needed itself can't suppress that another one isn't.
  const unused = new Set(unusedComments.flatMap((each) => each.unused));
  const needed = suppressions.filter((suppression) => !unused.has(suppression));
  const notices = silent.has(unusedSuppression.id)
    ? []
    : attempt(unusedSuppression, failures, () =>
        findFindings(unusedSuppression, { ...post, openings, unusedComments }, settings),
      );
  const { text, format, language, intent, frontMatter, sentences } = post;
  return {
    text,
    format,
    language,
    intent,
    frontMatter,
    sentences,
    findings: [...shown, ...suppress(notices, needed).shown].sort(byPlace),
    openings,
    level: estimateLevel(post, openings, shown),
    nextStep: chooseNextStep(shown),
    failures,
  };
}

/** The one place where a mistake is caught. */
export function attempt<T>(
  { id }: { readonly id: string },
  failures: RuleFailure[],
  work: () => readonly T[],
): readonly T[] {
  try {
    return work();
  } catch (error) {
    failures.push({ ruleId: id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    return [];
  }
}

function findOpenings(reader: OpeningReader, post: Post): readonly Opening[] {
  if (!reader.languages.includes(post.language)) return [];
  return [...reader.find(post)].map((span) => ({ kind: reader.id, span }));
}

function appliesTo(rule: Rule<RuleId>, post: Post, settings: Settings): boolean {
  if (post.intent === 'off' || settings.rules[rule.id] === 'off') return false;
  if (post.intent === 'announcement' && !alwaysWrong.has(rule.id)) return false;
  return rule.languages.includes(post.language) || settings.phrases[rule.id] !== undefined;
}

function findFindings(rule: Rule<RuleId>, post: ReadPost, settings: Settings): readonly Finding[] {
  const severity = settings.rules[rule.id] ?? rule.severity;
  if (severity === 'off') return [];
  const own = rule.languages.includes(post.language) ? rule.check(post) : [];
  const found = withHousePhrases(own, rule.id, settings.phrases[rule.id] ?? [], post);
  return Array.from(found, (each) => ({ ...each, ruleId: rule.id, scope: rule.scope, severity }));
}

/** By span, then by rule. */
function byPlace(a: Finding, b: Finding): number {
  return compareSpans(a.span, b.span) || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}

/** The rules that nothing was asked of, or that could not answer. */
function silentRules(
  post: Post,
  settings: Settings,
  failures: readonly RuleFailure[],
  judges: Judges,
): ReadonlySet<string> {
  const failed = new Set(failures.map(({ ruleId }) => ruleId));
  const heard = judges.rules.filter((rule) => appliesTo(rule, post, settings) && !failed.has(rule.id));
  return new Set(rules.filter((rule) => !heard.some(({ id }) => id === rule.id)).map(({ id }) => id));
}

function withoutDuplicates(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return !before || before.ruleId !== finding.ruleId || compareSpans(before.span, finding.span) !== 0;
  });
}
