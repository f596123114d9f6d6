import type { Reported } from './finding';
import { partitionPoint } from './partition-point';
import { compareSpans, type Span } from './span';
import type { SuppressingComment, Suppression } from './suppressions';

/** What is left of findings when comments have been heard. */
export interface Suppressed {
  readonly shown: readonly Reported[];
  /** The suppressions that something was suppressed by. */
  readonly used: ReadonlySet<Suppression>;
}

/** Takes out the findings that a suppression reaches. Takes little more time than there are of both, however many. */
export function suppress(findings: readonly Reported[], suppressions: readonly Suppression[]): Suppressed {
  const isReached = indexStretches(suppressions.map(({ name, reach }) => [name?.id, reach]));
  const isFound = indexStretches(
    findings.flatMap((finding) => [
      [finding.ruleId, placeOf(finding)],
      [undefined, placeOf(finding)],
    ]),
  );
  return {
    shown: findings.filter((finding) => {
      const place = placeOf(finding);
      return !isReached(finding.ruleId, place) && !isReached(undefined, place);
    }),
    used: new Set(suppressions.filter(({ name, reach }) => isFound(name?.id, reach))),
  };
}

/** A comment that could go, or lose some of the names in it. */
export interface UnusedComment {
  readonly comment: SuppressingComment;
  /** Of its suppressions, those that suppress nothing. */
  readonly unused: readonly Suppression[];
  /** Of these, the ones for a rule that there is not. */
  readonly unknown: readonly Suppression[];
}

/** The rules, as far as comments can be about them. */
export interface RulesHeard {
  readonly known: ReadonlySet<string>;
  /** Those that are off, that the writer's intent silences, that don't read the language or that failed. */
  readonly silent: ReadonlySet<string>;
}

/**
 * The comments that suppressed nothing, or not all that they name. What is meant for a silent rule may well be needed when it
 * speaks; that holds for a comment on every rule as soon as one of them is silent.
 */
export function findUnused(
  comments: readonly SuppressingComment[],
  used: ReadonlySet<Suppression>,
  { known, silent }: RulesHeard,
): readonly UnusedComment[] {
  // What is said of unused comments can be suppressed as well, and isn't known yet.
  const isLeftAlone = (id: string): boolean => silent.has(id) || id === 'unused-suppression';
  return comments.flatMap((comment) => {
    const unused = comment.suppressions.filter((suppression) => {
      const mayBeNeeded = suppression.name ? isLeftAlone(suppression.name.id) : silent.size > 0;
      return !mayBeNeeded && !used.has(suppression);
    });
    if (unused.length === 0 && comment.suppressions.length > 0) return [];
    return [{ comment, unused, unknown: unused.filter(({ name }) => name && !known.has(name.id)) }];
  });
}

/** Where a finding counts as being: all of its stretch, or for one about the post where it is shown. */
function placeOf({ scope, span }: Reported): Span {
  return { start: span.start, end: scope === 'sentence' ? Math.max(span.end, span.start + 1) : span.start + 1 };
}

/** Tells whether a stretch shares something with one of the given that have the same key. */
function indexStretches(
  stretches: readonly (readonly [key: string | undefined, span: Span])[],
): (key: string | undefined, span: Span) => boolean {
  const united = new Map<string | undefined, { start: number; end: number }[]>();
  for (const [key, { start, end }] of stretches.toSorted(([, a], [, b]) => compareSpans(a, b))) {
    const before = united.get(key);
    const last = before?.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (before) before.push({ start, end });
    else united.set(key, [{ start, end }]);
  }
  return (key, { start, end }) => {
    const spans = united.get(key) ?? [];
    const nearest = spans[partitionPoint(spans, (span) => span.end <= start)];
    return nearest !== undefined && nearest.start < end;
  };
}
