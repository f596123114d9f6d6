import { lazily } from '../../lazily';
import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import type { SpanFinder } from '../voice';

/**
 * What a word of Danish is made of, foreign names included, small letters and capitals as far as case counts. Named one by one, because
 * an engine takes a hundred times as long to read `\p{L}` as to read this.
 */
const letters = { ignored: 'a-zà-öø-ÿ', minded: 'A-Za-zÀ-ÖØ-öø-ÿ' } as const;

/** An expression for Danish, made when it is first asked: a program that reads no Danish needs none. */
export interface Form {
  /** As it was written. */
  readonly source: string;
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

/**
 * An expression for Danish. `\b` stands where a word begins or ends, also beside æ, ø and å, where JavaScript's own doesn't; `\p{L}` is a
 * letter of a Danish text. No part of it may repeat without a limit: what is put together here is not checked for it.
 * @param caps whether capitals matter
 */
export function form(source: string, caps: 'ignored' | 'minded' = 'ignored'): Form {
  const expression = lazily(() => new RegExp(spellOut(source, letters[caps]), caps === 'ignored' ? 'iu' : 'u'));
  return { source, test: (text) => expression().test(text), exec: (text) => expression().exec(text) };
}

/** Writes out `\b` and `\p{L}`, in brackets and out of them. */
function spellOut(source: string, letter: string): string {
  const word = `[${letter}0-9]`;
  const edge = `(?:(?<!${word})(?=${word})|(?<=${word})(?!${word}))`;
  return source.replace(/\[(?:\\.|[^\]\\]){1,99}\]|\\p\{L\}|\\P\{L\}|\\b/g, (part) => {
    if (part === String.raw`\b`) return edge;
    if (part === String.raw`\P{L}`) return `[^${letter}]`;
    return part.startsWith('[') ? part.replaceAll(String.raw`\p{L}`, letter) : `[${letter}]`;
  });
}

/** What keeps a match from counting. Offsets into the sentence. */
export type Veto = (sentence: string, span: Span) => boolean;

/** Finds the first of the forms, in their order, that matches without a veto; only its letters, no marks or blanks around them. */
export function finder(forms: readonly Form[], veto: Veto = () => false): SpanFinder {
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
