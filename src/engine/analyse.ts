import { withoutAllowed } from './allowed-phrases';
import type { Analysis, RuleFailure } from './analysis';
import type { Channel } from './channels';
import type { Finding } from './finding';
import { withHousePhrases } from './house-phrases';
import { estimateLevel } from './level';
import type { Language } from './localised';
import { chooseNextStep } from './next-step';
import type { Opening, OpeningReader } from './opening';
import { openings as openingReaders } from './openings';
import { type Post, type ReadOptions, readPost, type TextFormat } from './post';
import type { ReadPost, Rule } from './rule';
import { type RuleId, rules } from './rules';
import { unusedSuppression } from './rules/unused-suppression';
import { defaultSettings, type Settings } from './settings';
import { compareSpans } from './span';
import { findUnused, suppress } from './suppress';
import { readSuppressions } from './suppressions';

/** What the caller knows and wants. */
export interface AnalyseOptions {
  /** How to read the text. Markdown unless given. */
  readonly format?: TextFormat | undefined;
  /** Overrides the language of the front matter and of the settings. Detected where nobody says. */
  readonly language?: Language | undefined;
  /** Overrides the channel of the settings; the front matter's goes before both. */
  readonly channel?: Channel | undefined;
  readonly settings?: Settings | undefined;
}

const known: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** The rules that hold for any post, also for one that declares itself an announcement. */
const alwaysWrong: ReadonlySet<string> = new Set<RuleId>(['engagement-bait']);

/** Reads a post and says what only sends, what opens, and what would help. Pure and synchronous; never throws. */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const settings = options.settings ?? defaultSettings;
  const failures: RuleFailure[] = [];
  const channel = options.channel ?? settings.channel;
  const post = readAnyhow(text, { ...options, usualLanguage: settings.language, channel }, failures);
  const openings = openingReaders
    .flatMap((reader) => attempt(reader, failures, () => findOpenings(reader, post)))
    .sort((a, b) => compareSpans(a.span, b.span));
  const findings = rules
    .filter((rule) => appliesTo(rule, post, settings))
    .flatMap((rule) => attempt(rule, failures, () => findFindings(rule, { ...post, openings }, settings)))
    .sort(byPlace);
  const comments = readSuppressions(post);
  const suppressions = comments.flatMap((comment) => comment.suppressions);
  const { shown, used } = suppress(withoutAllowed(withoutDuplicates(findings), settings.allow, post), suppressions);
  // Only what suppresses something, or says so by name, can also suppress that another comment doesn't.
  const needed = suppressions.filter((each) => used.has(each) || each.name?.id === unusedSuppression.id);
  const unusedComments = findUnused(comments, new Set(needed), {
    known,
    silent: silentRules(post, settings, failures),
  });
  const notices = appliesTo(unusedSuppression, post, settings)
    ? attempt(unusedSuppression, failures, () =>
        findFindings(unusedSuppression, { ...post, openings, unusedComments }, settings),
      )
    : [];
  const { format, language, intent, frontMatter, sentences } = post;
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

/** Markup nested thousands of levels deep exhausts the parsers: such a text is read as plain text, or else as nothing. */
function readAnyhow(text: string, options: ReadOptions, failures: RuleFailure[]): Post {
  const read = (format: TextFormat | undefined): Post | undefined =>
    attempt({ id: 'reading' }, failures, () => [readPost(text, { ...options, format })])[0];
  return read(options.format) ?? read('plaintext') ?? { ...readPost('', options), text };
}

/** The one place where a mistake is caught. */
function attempt<T>({ id }: { readonly id: string }, failures: RuleFailure[], work: () => readonly T[]): readonly T[] {
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
function silentRules(post: Post, settings: Settings, failures: readonly RuleFailure[]): ReadonlySet<string> {
  const silent = rules.filter(
    (rule) => !appliesTo(rule, post, settings) || failures.some(({ ruleId }) => ruleId === rule.id),
  );
  return new Set(silent.map(({ id }) => id));
}

function withoutDuplicates(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return !before || before.ruleId !== finding.ruleId || compareSpans(before.span, finding.span) !== 0;
  });
}
