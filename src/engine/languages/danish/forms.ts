import { lazily } from '../../lazily';
import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import type { SpanFinder } from '../voice';

/**
 * What a word of Danish is made of, foreign names included: small letters, and all. Named one by one, because an engine takes a hundred
 * times as long to read `\p{L}` as to read this.
 */
const letters = { ignored: 'a-zà-öø-ÿ', minded: 'A-Za-zÀ-ÖØ-öø-ÿ' } as const;

/** An expression for Danish, made when it is first asked: a program that reads no Danish needs none. */
export interface Form {
  /** As it was written. */
  readonly source: string;
  readonly test: (text: string) => boolean;
  /** The first match; where capitals don't matter, its text is in small letters. */
  readonly exec: (text: string) => RegExpExecArray | null;
}

/**
 * An expression for Danish. `\b` stands where a word begins or ends, also beside æ, ø and å, where JavaScript's own doesn't; `\p{L}` is a
 * letter of a Danish text. No part of it may repeat without a limit: what is put together here is not checked for it.
 * @param caps whether capitals matter. Where not, texts are read in small letters: to make an expression that ignores case takes ten times
 * as long.
 */
export function form(source: string, caps: 'ignored' | 'minded' = 'ignored'): Form {
  const isIgnored = caps === 'ignored';
  const expression = lazily(() => new RegExp(spellOut(isIgnored ? inSmall(source) : source, letters[caps]), 'u'));
  const read = (text: string): string => (isIgnored ? inSmallLetters(text) : text);
  return { source, test: (text) => expression().test(read(text)), exec: (text) => expression().exec(read(text)) };
}

/** In small letters, unless a letter becomes two. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** The letters of an expression in small, a capital by class any letter; what else is escaped is left alone. */
function inSmall(source: string): string {
  return source.replace(/\\[pP]\{\w{1,30}\}|\\.|[^\\]/gsu, (part) => {
    if (part === String.raw`\p{Lu}`) return String.raw`\p{L}`;
    return part.startsWith('\\') ? part : part.toLowerCase();
  });
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
