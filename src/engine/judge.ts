import type { Analysis, RuleFailure } from './analysis';
import type { Finding } from './finding';
import { estimateLevel } from './level';
import { chooseNextStep } from './next-step';
import type { Opening, OpeningReader } from './opening';
import { openings } from './openings';
import type { Post } from './post';
import type { ReadPost, Rule } from './rule';
import { type RuleId, rules } from './rules';
import type { Settings } from './settings';
import { compareSpans } from './span';
import { withoutSuppressed } from './suppressions';

/** Who is asked about a post. */
export interface Judges {
  readonly rules: readonly Rule<RuleId>[];
  readonly openings: readonly OpeningReader[];
}

/** Every rule, and the reader of every kind of opening. */
export const everyone: Judges = { rules, openings };

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
    .filter((rule) => appliesTo(rule, post))
    .flatMap((rule) => attempt(rule, failures, () => findFindings(rule, { ...post, openings }, settings)))
    .sort((a, b) => compareSpans(a.span, b.span) || (a.ruleId < b.ruleId ? -1 : 1));
  const shown = withoutSuppressed(withoutDuplicates(findings), post);
  const { text, format, language, intent, frontMatter, sentences } = post;
  return {
    text,
    format,
    language,
    intent,
    frontMatter,
    sentences,
    findings: shown,
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

function appliesTo(rule: Rule, post: Post): boolean {
  if (post.intent === 'off') return false;
  if (post.intent === 'announcement' && !alwaysWrong.has(rule.id)) return false;
  return rule.languages.includes(post.language);
}

function findFindings(rule: Rule<RuleId>, post: ReadPost, settings: Settings): readonly Finding[] {
  const severity = settings.rules[rule.id] ?? rule.severity;
  if (severity === 'off') return [];
  return Array.from(rule.check(post), (found) => ({ ...found, ruleId: rule.id, scope: rule.scope, severity }));
}

function withoutDuplicates(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return !before || before.ruleId !== finding.ruleId || compareSpans(before.span, finding.span) !== 0;
  });
}
