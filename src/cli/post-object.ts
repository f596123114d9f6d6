import type { Analysis, Edit, Language, Span, Suggestion } from '../engine';

/** A post's analysis as the JSON formats print it, under `path` in a report and under `id` in a stream. Other programs depend on it. */
export interface PostObject {
  readonly language: string;
  readonly intent: string;
  readonly occasion: string;
  readonly level: number;
  readonly sentences: readonly Span[];
  readonly findings: readonly FindingObject[];
  readonly openings: readonly (Span & { readonly kind: string })[];
  /** What the post as a whole could take: questions first, the best of them first. */
  readonly offers: readonly SuggestionObject[];
  /** Left out when there is none. */
  readonly nextStep?: { readonly title: string; readonly why: string; readonly edit: EditObject };
  readonly failures: readonly { readonly rule: string; readonly message: string }[];
}

interface FindingObject extends Span {
  readonly rule: string;
  readonly scope: string;
  readonly severity: string;
  readonly message: string;
  readonly suggestions: readonly SuggestionObject[];
}

interface SuggestionObject {
  readonly kind: string;
  readonly title: string;
  readonly why: string;
  readonly edit: EditObject;
}

interface EditObject extends Span {
  readonly text: string;
}

/** An analysis in the contract's shape and order of keys. What is said to people is in the post's language. */
export function toPostObject(analysis: Analysis): PostObject {
  const { language, intent, occasion, level, sentences, findings, openings, offers, nextStep, failures } = analysis;
  return {
    language,
    intent,
    occasion,
    level,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    findings: findings.map(({ ruleId, scope, severity, span: { start, end }, message, suggestions }) => {
      return {
        rule: ruleId,
        scope,
        severity,
        start,
        end,
        message: message[language],
        suggestions: suggestions.map((suggestion) => toSuggestionObject(suggestion, language)),
      };
    }),
    openings: openings.map(({ kind, span: { start, end } }) => ({ kind, start, end })),
    offers: offers.map((suggestion) => toSuggestionObject(suggestion, language)),
    ...(nextStep && {
      nextStep: { title: nextStep.title[language], why: nextStep.why[language], edit: toEditObject(nextStep.edit) },
    }),
    failures: failures.map(({ ruleId, message }) => ({ rule: ruleId, message })),
  };
}

function toSuggestionObject({ kind, title, why, edit }: Suggestion, language: Language): SuggestionObject {
  return { kind, title: title[language], why: why[language], edit: toEditObject(edit) };
}

function toEditObject({ span: { start, end }, text }: Edit): EditObject {
  return { start, end, text };
}
