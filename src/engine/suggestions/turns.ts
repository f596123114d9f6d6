import { insertion } from '../edits';
import type { Edit, Offer, SuggestionKind } from '../finding';
import type { Localised } from '../localised';
import type { Sentence } from '../post';
import type { Desk } from './desk';
import { asks } from './offers-of-a-sentence';
import { dropBeginning, type Replacement, replaceInPlain, replaceStretches } from './sentence-edits';

/** A way to say something else with the words of a sentence: one stretch of it is replaced, and perhaps its end. */
export interface Turn {
  /** The stretch, in the sentence's plain text. None where only the end changes. */
  readonly at?: RegExp;
  /** What stands there instead, with `$1` for what the stretch's brackets hold. Empty where the stretch only has to go. */
  readonly by?: string;
  /** What the sentence ends in instead of its full stop, question or exclamation mark; as it does where absent. */
  readonly end?: string;
  readonly kind: SuggestionKind;
  /** Its result, as a question, where absent. */
  readonly title?: Localised;
  readonly why: Localised;
}

/** What a sentence could be turned into, by the turns that fit. */
export function turned(sentence: Sentence, { post }: Desk, turns: readonly Turn[]): readonly Offer[] {
  const { plain } = sentence;
  return turns.flatMap((turn) => {
    const replacements = replacementsFor(turn, plain);
    if (!replacements) return [];
    const edit = editFor(post.text, sentence, replacements);
    const title = turn.title ?? asks(replaceInPlain(plain, replacements));
    return edit ? [{ kind: turn.kind, title, why: turn.why, edit }] : [];
  });
}

function replacementsFor({ at, by = '', end }: Turn, plain: string): readonly Replacement[] | undefined {
  const closing = end === undefined ? [] : [{ from: endOf(plain), to: plain.length, text: end }];
  if (!at) return closing;
  const match = at.exec(plain);
  if (!match) return undefined;
  const from = match.index;
  const to = from + match[0].length;
  const words = match.reduce((text, group, number) => text.replaceAll(`$${number}`, group), by);
  const text = isFirst(plain, from) ? capitalised(words) : words;
  return [{ from, to, text }, ...closing.filter((each) => each.from >= to)];
}

/** One edit of all, or of a beginning that only goes. A sentence without a closing mark has nothing there to replace. */
function editFor(text: string, sentence: Sentence, replacements: readonly Replacement[]): Edit | undefined {
  const [first, second] = replacements;
  if (!first) return undefined;
  const { plain } = sentence;
  if (first.from === first.to) return second ? undefined : insertion(sentence.end, first.text);
  if (first.text === '' && isFirst(plain, first.from) && !second) {
    return dropBeginning(text, sentence, first.from, first.to);
  }
  const last = replacements.at(-1);
  const isOpen = last !== undefined && last.from === last.to;
  const made = replaceStretches(
    text,
    sentence,
    (isOpen ? replacements.slice(0, -1) : replacements).map((each) => withCapitalBehind(each, plain)),
  );
  if (!made || !isOpen) return made;
  const rest = text.slice(made.span.end, sentence.end);
  return { span: { start: made.span.start, end: sentence.end }, text: made.text + rest + last.text };
}

/** Whether nothing is said before. */
function isFirst(plain: string, from: number): boolean {
  return !/[\p{L}\p{N}]/u.test(plain.slice(0, from));
}

/** Where a beginning goes and the end changes as well, the letter behind the beginning becomes a capital. */
function withCapitalBehind(replacement: Replacement, plain: string): Replacement {
  const { from, to, text } = replacement;
  if (text !== '' || !isFirst(plain, from) || to >= plain.length) return replacement;
  return { from, to: to + 1, text: plain.slice(to, to + 1).toUpperCase() };
}

/** Where the closing marks begin. */
function endOf(plain: string): number {
  return plain.length - (/[.!?…]{0,9}$/.exec(plain)?.[0].length ?? 0);
}

function capitalised(text: string): string {
  return text.replace(/^\P{L}{0,2}\p{Ll}/u, (start) => start.toUpperCase());
}
