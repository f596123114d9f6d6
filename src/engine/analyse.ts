import type { Analysis, RuleFailure } from './analysis';
import type { Channel } from './channels';
import type { Finding } from './finding';
import { estimateLevel } from './level';
import type { Language } from './localised';
import { chooseNextStep } from './next-step';
import type { Opening, OpeningReader } from './opening';
import { openings as openingReaders } from './openings';
import { type Post, type ReadOptions, readPost, type TextFormat } from './post';
import type { ReadPost, Rule } from './rule';
import { type RuleId, rules } from './rules';
import { defaultSettings, type Settings } from './settings';
import { compareSpans } from './span';
import { withoutSuppressed } from './suppressions';

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
    .filter((rule) => appliesTo(rule, post))
    .flatMap((rule) => attempt(rule, failures, () => findFindings(rule, { ...post, openings }, settings)))
    .sort((a, b) => compareSpans(a.span, b.span) || (a.ruleId < b.ruleId ? -1 : 1));
  const shown = withoutSuppressed(withoutDuplicates(findings), post);
  const { format, language, intent, frontMatter, sentences } = post;
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
