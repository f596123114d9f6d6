import type { Analysis, Language, Span, Suggestion } from '../engine';
import type { OfferRef, OfferView } from './protocol';

/** How many next steps there are to leaf through. Chosen: who has refused a dozen wants none. */
const mostSteps = 12;

/** A suggestion, with what it does for the post, in both languages. */
interface Step {
  readonly suggestion: Suggestion;
  readonly why: Suggestion['title'];
}

/** What could be done next, the best first: what the analysis says, what the post as a whole could take, then each finding's best. */
export function stepsOf(analysis: Analysis): readonly Step[] {
  const { nextStep, findings } = analysis;
  const reasonOf = (suggestion: Suggestion): Suggestion['title'] =>
    findings.find(({ suggestions }) => suggestions.includes(suggestion))?.message ?? suggestion.title;
  const candidates = [
    ...(nextStep ? [nextStep] : []),
    ...findings.flatMap(({ suggestions }) => suggestions.slice(0, 1)),
  ];
  const seen = new Set<string>();
  return candidates
    .filter(({ edit }) => {
      const key = JSON.stringify(edit);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, mostSteps)
    .map((suggestion) => ({ suggestion, why: reasonOf(suggestion) }));
}

/** The suggestion that is meant; `undefined` where the analysis has none there. */
export function offerIn(analysis: Analysis, ref: OfferRef): Suggestion | undefined {
  switch (ref.from) {
    case 'finding':
      return analysis.findings[ref.finding]?.suggestions[ref.suggestion];
    case 'step':
      return stepsOf(analysis)[ref.step]?.suggestion;
  }
}

/** The next steps, as the writer chooses among them. */
export function stepViews(analysis: Analysis, language: Language, kindName: KindName): readonly OfferView[] {
  return stepsOf(analysis).map(({ suggestion, why }, step) =>
    toView(analysis, suggestion, { offer: { from: 'step', step }, why: why[language], language, kindName }),
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
    toView(analysis, each, { offer: { from: 'finding', finding, suggestion }, why: '', language, kindName }),
  );
}

type KindName = (kind: Suggestion['kind']) => string;

interface Wording {
  readonly offer: OfferRef;
  readonly why: string;
  readonly language: Language;
  readonly kindName: KindName;
}

function toView(
  analysis: Analysis,
  { kind, title, edit }: Suggestion,
  { offer, why, language, kindName }: Wording,
): OfferView {
  const around = sentencesAround(analysis, edit.span);
  const { text } = analysis;
  const before = text.slice(around.start, around.end);
  const after = text.slice(around.start, edit.span.start) + edit.text + text.slice(edit.span.end, around.end);
  return { offer, kind: kindName(kind), title: title[language], why, before: tidy(before), after: tidy(after) };
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
