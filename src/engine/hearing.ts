import type { RuleFailure } from './analysis';
import { attempt } from './attempt';
import type { Found } from './finding';
import { models } from './languages/models';
import { type Leanings, leaningsOf, noLeanings } from './model/leanings';
import type { Model } from './model/model';
import type { Opening, OpeningReader } from './opening';
import type { Post } from './post';
import type { Rule } from './rule';
import { type RuleId, rules } from './rules';
import { learnedOpenings, learnedVerdicts, toFound } from './second-voice';
import { compareSpans, overlaps, type Span } from './span';
import { partitionPoint } from './partition-point';

/** What patterns find in a post, and what the model adds where they find nothing. */
export interface Hearing {
  /** By span. */
  readonly openings: readonly Opening[];
  /** What the model makes of each sentence; empty in a language that it hasn't learned. */
  readonly leanings: Leanings;
  readonly model: Model | undefined;
  /** What a rule about sentences finds. */
  of(rule: Rule<RuleId>): readonly Found[];
}

/**
 * Asks first the patterns, then the model. The model is heard only in sentences that no pattern of any rule has claimed, whether the
 * rule is wanted or not: so what one rule finds never depends on which others are on.
 */
export function hear(post: Post, readers: readonly OpeningReader[], failures: RuleFailure[]): Hearing {
  const byPatterns = readers
    .flatMap((reader) => attempt(reader, failures, () => findOpenings(reader, post)))
    .sort((a, b) => compareSpans(a.span, b.span));
  const found = new Map(
    rules
      .filter((rule) => rule.scope === 'sentence' && rule.languages.some((language) => language === post.language))
      .map((rule) => [rule.id, attempt(rule, failures, () => [...rule.check({ ...post, openings: byPatterns })])]),
  );
  const model = models[post.language];
  if (!model) return { openings: byPatterns, leanings: noLeanings, model, of: ({ id }) => found.get(id) ?? [] };

  const leanings = leaningsOf(post, model);
  const claimed = [...byPatterns, ...[...found.values()].flat()].map(({ span }) => span).sort(compareSpans);
  const isFree = (sentence: Span): boolean => !isClaimed(sentence, claimed);
  const verdicts = learnedVerdicts(leanings, isFree, model);
  return {
    openings: [...byPatterns, ...learnedOpenings(leanings, isFree, model)].sort((a, b) => compareSpans(a.span, b.span)),
    leanings,
    model,
    of: (rule) => [
      ...(found.get(rule.id) ?? []),
      ...(verdicts.get(rule.id) ?? []).map((verdict) => toFound(verdict, rule)),
    ],
  };
}

function findOpenings(reader: OpeningReader, post: Post): readonly Opening[] {
  if (!reader.languages.includes(post.language)) return [];
  return [...reader.find(post)].map((span) => ({ kind: reader.id, span }));
}

/** Whether one of the spans, sorted and none of them longer than a sentence, lies in the sentence. */
function isClaimed(sentence: Span, claimed: readonly Span[]): boolean {
  const first = claimed[partitionPoint(claimed, ({ end }) => end <= sentence.start)];
  return first !== undefined && overlaps(first, sentence);
}
