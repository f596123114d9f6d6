import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import type { SpanFinder } from '../voice';

/** Where a word begins or ends. `\b` knows no æ, ø and å: to it, "få" ends behind the f. */
const edge = String.raw`(?:(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?![\p{L}\p{N}]))`;

/**
 * An expression for Danish: `\b` stands where a word begins or ends, also beside æ, ø and å, and capitals don't matter. No part of it
 * may repeat without a limit: what is put together here is not checked for it.
 */
export function form(source: string): RegExp {
  return new RegExp(source.replaceAll(String.raw`\b`, edge), 'iu');
}

/** What keeps a match from counting. Offsets into the sentence. */
export type Veto = (sentence: string, span: Span) => boolean;

/** Finds the first of the forms, in their order, that matches without a veto; only its letters, no marks or blanks around them. */
export function finder(forms: readonly RegExp[], veto: Veto = () => false): SpanFinder {
  const sift = sieve(forms);
  return (sentence) => {
    for (const each of sift(sentence)) {
      const match = each.exec(sentence);
      const span = match && lettersOf(match);
      if (span && !veto(sentence, span)) return span;
    }
    return undefined;
  };
}

/** The match without the marks and blanks around it. */
export function lettersOf({ 0: text, index }: RegExpExecArray): Span | undefined {
  const first = text.search(/[\p{L}\p{N}@#]/u);
  if (first < 0) return undefined;
  let end = text.length;
  while (!/[\p{L}\p{N}%\p{Extended_Pictographic}"”»]/u.test(text[end - 1] ?? 'a')) end--;
  return { start: index + first, end: index + end };
}
