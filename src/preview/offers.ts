import type { Analysis, Language, Span, Suggestion } from '../engine';
import type { OfferRef, OfferView } from './protocol';

/** How many next steps there are to leaf through. Chosen: who has refused a dozen wants none. */
const mostSteps = 12;

/** What could be done next, the best first, and not more than is asked for: what the analysis says, each finding's best, and what the post as a whole could take. */
export function stepsOf(analysis: Analysis, most = mostSteps): readonly Suggestion[] {
  const steps = new Map<string, Suggestion>();
  for (const step of candidatesOf(analysis)) {
    const key = JSON.stringify(step.edit);
    if (!steps.has(key)) steps.set(key, step);
    if (steps.size === most) break;
  }
  return [...steps.values()];
}

/** One by one: each is worked out when it is asked for, and a long post could have hundreds. */
function* candidatesOf({ nextStep, findings, offers }: Analysis): Iterable<Suggestion> {
  if (nextStep) yield nextStep;
  yield* offers.slice(0, 3);
  for (const { suggestions } of findings) yield* suggestions.slice(0, 1);
  yield* offers.slice(3);
}

/** The suggestion that is meant; `undefined` where the analysis has none there. */
export function offerIn(analysis: Analysis, ref: OfferRef): Suggestion | undefined {
  switch (ref.from) {
    case 'finding':
      return analysis.findings[ref.finding]?.suggestions[ref.suggestion];
    case 'step':
      return stepsOf(analysis, ref.step + 1)[ref.step];
  }
}

/** The next steps, as the writer chooses among them: the first, or all. */
export function stepViews(
  analysis: Analysis,
  language: Language,
  kindName: KindName,
  isAll: boolean,
): readonly OfferView[] {
  return stepsOf(analysis, isAll ? mostSteps : 1).map((suggestion, step) =>
    toView(analysis, suggestion, { offer: { from: 'step', step }, language, kindName }),
  );
}

/** A finding's suggestions, as the writer chooses among them. */
export function findingViews(
  analysis: Analysis,
  finding: number,
  language: Language,
  kindName: KindName,
): readonly OfferView[] {
  const suggestions = analysis.findings[finding]?.suggestions ?? [];
  return suggestions.map((each, suggestion) =>
    toView(analysis, each, { offer: { from: 'finding', finding, suggestion }, language, kindName }),
  );
}

type KindName = (kind: Suggestion['kind']) => string;

interface Wording {
  readonly offer: OfferRef;
  readonly language: Language;
  readonly kindName: KindName;
}

function toView(
  analysis: Analysis,
  { kind, title, why, edit }: Suggestion,
  { offer, language, kindName }: Wording,
): OfferView {
  const around = sentencesAround(analysis, edit.span);
  const { text } = analysis;
  const before = text.slice(around.start, around.end);
  const after = text.slice(around.start, edit.span.start) + edit.text + text.slice(edit.span.end, around.end);
  return {
    offer,
    kind: kindName(kind),
    title: title[language],
    why: why[language],
    before: tidy(before),
    after: tidy(after),
  };
}

/** From the first to behind the last sentence that the span touches; the span itself where it only adds. */
function sentencesAround({ sentences }: Analysis, span: Span): Span {
  if (span.start === span.end) return span;
  const touched = sentences.filter(({ start, end }) => start < span.end && span.start < end);
  return {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
