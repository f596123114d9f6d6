import { applyEdits, insertion } from '../edits';
import type { Edit } from '../finding';
import { lettersIn, neighbourOf, type Post, type Sentence, spanIn } from '../post';
import { contains, overlaps, type Span } from '../span';

/**
 * Replaces a stretch of the sentence's plain text, and nothing else of the post.
 * @returns `undefined` where that would cut emphasis in half or take a link away, and in front matter
 */
export function replaceStretch(sentence: Sentence, from: number, to: number, text: string): Edit | undefined {
  const span = spanIn(sentence, from, to);
  return !damagesMarkup(sentence, span) ? { span, text } : undefined;
}

/** A stretch of a sentence's plain text, and what stands there instead. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Makes one edit of several replacements, given from left to right; what lies between them stays as written.
 * @param text the post's text
 * @returns `undefined` where one would cut emphasis in half or take a link away, and in front matter
 */
export function replaceStretches(
  text: string,
  sentence: Sentence,
  replacements: readonly Replacement[],
): Edit | undefined {
  const edits = replacements.map(({ from, to, text: replacement }) => replaceStretch(sentence, from, to, replacement));
  const [first] = edits;
  const last = edits.at(-1);
  if (!first || !last || !edits.every((edit) => edit !== undefined)) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  const shifted = edits.map((edit) => ({
    span: { start: edit.span.start - span.start, end: edit.span.end - span.start },
    text: edit.text,
  }));
  return { span, text: applyEdits(text.slice(span.start, span.end), shifted) };
}

/** Makes one edit of an edit inside a sentence and a question behind it; `undefined` where none can stand. */
export function thenAsk(text: string, sentence: Sentence, edit: Edit, question: string): Edit | undefined {
  const ending = text.slice(edit.span.end, sentence.end);
  const appended = appendSentence(sentence, question);
  if (!appended || edit.span.end > sentence.end) return undefined;
  const joint = edit.span.end === sentence.end ? ` ${question}` : appended.text;
  return { span: { start: edit.span.start, end: sentence.end }, text: edit.text + ending + joint };
}

/** How a sentence's plain text reads with the replacements made. */
export function replaceInPlain(plain: string, replacements: readonly Replacement[]): string {
  return applyEdits(
    plain,
    replacements.map(({ from, to, text }) => ({ span: { start: from, end: to }, text })),
  );
}

/** Takes a whole sentence out, with the blank beside it. `undefined` where nothing would be left of its list item or heading. */
export function removeSentence(post: Post, sentence: Sentence): Edit | undefined {
  const previous = neighbourOf(post, sentence, -1);
  const next = neighbourOf(post, sentence, 1);
  const span = { start: previous && !next ? previous.end : sentence.start, end: next?.start ?? sentence.end };
  const leavesNothing = !next && !previous && sentence.block.kind !== 'paragraph';
  return leavesNothing || damagesMarkup(sentence, span) ? undefined : { span, text: '' };
}

/**
 * Takes a stretch of the sentence's plain text out and lets what follows begin with a capital.
 * @param text the post's text
 * @returns `undefined` where that would cut emphasis in half or take a link away, and in front matter
 */
export function dropBeginning(text: string, sentence: Sentence, from: number, to: number): Edit | undefined {
  const dropped = spanIn(sentence, from, to);
  const letter = lettersIn(sentence, to, to + 1);
  if (damagesMarkup(sentence, dropped)) return undefined;
  const markup = text.slice(dropped.end, letter.start);
  const first = text.slice(letter.start, letter.end);
  return { span: { start: dropped.start, end: letter.end }, text: markup + capital(first, sentence.plain.slice(to)) };
}

/** Puts another sentence behind this one. `undefined` in a heading, a table or the front matter, where one sentence is all there is. */
export function appendSentence(sentence: Sentence, text: string): Edit | undefined {
  if (sentence.block.isQuoted || !['paragraph', 'item'].includes(sentence.block.kind)) return undefined;
  if (/:$/.test(sentence.plain)) return undefined; // what it announces follows
  const isEnded = /[.!?…]["'”»)\]]?(?: ?[\p{Extended_Pictographic}\uFE0F\u200D]){0,20}$/u.test(sentence.plain);
  return insertion(sentence.end, `${isEnded ? '' : '.'} ${text}`);
}

/** Whether an edit of the span would cut emphasis or a link in half, or take a link's address away. */
function damagesMarkup({ elements }: Sentence, span: Span): boolean {
  return elements.some(({ source, isLink }) => {
    const isInside = source.start < span.start && span.end < source.end;
    const isWhole = contains(span, source);
    return overlaps(source, span) && !isInside && (isLink || !isWhole);
  });
}

/** A brand such as "iPhone" keeps its small letter. */
function capital(letter: string, rest: string): string {
  const [firstWord = ''] = rest.split(/\s/, 1);
  return /^\p{Ll}+\p{Lu}/u.test(firstWord) ? letter : letter.toUpperCase();
}
