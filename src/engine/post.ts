import type { Channel } from './channels';
import type { Language } from './localised';
import { partitionPoint } from './partition-point';
import type { Block, InlineElement } from './reading/block';
import { type Reader, type Readers, recall, type Results } from './reading/memo';
import { sourceSpan } from './reading/plain';
import { withMarkup } from './reading/sentence-content';
import { moved, overlaps, type Span } from './span';

/** How a text is to be read. */
export type TextFormat = 'markdown' | 'plaintext';

/** What the writer declared the post to be: `dialogue` unless the front matter's `dialogue` says otherwise. */
export type Intent = 'dialogue' | 'announcement' | 'off';

/** One unit of a post's prose. Its span covers it as written: `post.text.slice(start, end)`. */
export interface Sentence extends Span {
  /** What its reader reads: see `Plain`. */
  readonly plain: string;
  readonly block: Block;
  /** Where `plain` begins in its block's plain text. */
  readonly offset: number;
  /** The emphasis, links and the like that it shares something with; sources in the caller's offsets. */
  readonly elements: readonly InlineElement[];
  /** The stretches of `plain` that stand in quotation marks. All of it where its block is a quotation. */
  readonly quotations: readonly Span[];
  /** See `once`. */
  readonly readers: Readers;
  /** See `once`. */
  readonly results: Results;
}

/** What stands before a post's text. */
export interface PostFrontMatter {
  /** Where the post's text begins. */
  readonly end: number;
  /** The top-level fields whose value is text, by name: where the text stands, without quotation marks. */
  readonly fields: ReadonlyMap<string, Span>;
  /** What of it readers see, title and description. Read for the post's matter; nothing is reported in it. */
  readonly sentences: readonly Sentence[];
}

/** A text read once, for every rule. */
export interface Post {
  readonly text: string;
  readonly format: TextFormat;
  /** The nearer of those that Two-Way reads, where `isUnread`. */
  readonly language: Language;
  /** Whether it is written in a language that Two-Way doesn't read. Then nothing is said of it. */
  readonly isUnread: boolean;
  readonly intent: Intent;
  /** Where it is published; `undefined` where nobody says. */
  readonly channel: Channel | undefined;
  readonly frontMatter: PostFrontMatter;
  /** In the order of the text. */
  readonly sentences: readonly Sentence[];
  /** HTML comments, whole, in the order of the text. */
  readonly comments: readonly Span[];
}

/** What a pure reader makes of a sentence's plain text: worked out once for as long as the sentence stands in the post. */
export function once<T>(sentence: Sentence, read: Reader<T>): T {
  return recall(sentence.readers, sentence.results, read, sentence.plain);
}

/** The sentence before (`-1`) or behind (`1`) one, in its own block; `undefined` where there is none. */
export function neighbourOf(post: Post, sentence: Sentence, step: -1 | 1): Sentence | undefined {
  const neighbour = post.sentences[partitionPoint(post.sentences, ({ start }) => start < sentence.start) + step];
  return neighbour?.block === sentence.block ? neighbour : undefined;
}

/** Where a stretch of a sentence's plain text, from `from` to `to`, stands in the post, the markup wholly inside it included. */
export function spanIn(sentence: Sentence, from: number, to: number): Span {
  const { offset, elements } = sentence;
  return withMarkup(lettersIn(sentence, from, to), { start: offset + from, end: offset + to }, elements);
}

/** Like `spanIn`, without any markup around it. */
export function lettersIn({ block, offset }: Sentence, from: number, to: number): Span {
  return moved(sourceSpan(block.plain, offset + from, offset + to), block.span.start);
}

/** Whether the sentence asks: it ends in a question mark, quotation marks and emoji aside. */
export function isQuestion(sentence: Sentence): boolean {
  return once(sentence, endsInQuestionMark);
}

function endsInQuestionMark(plain: string): boolean {
  return /\?[!?]{0,9}["'”»)\]]{0,3}(?: ?[\p{Extended_Pictographic}\uFE0F\u200D]){0,20}$/u.test(plain.slice(-60));
}

/** Whether the stretch of the sentence's plain text is somebody else's word. */
export function isQuoted(sentence: Sentence, from: number, to: number): boolean {
  return sentence.quotations.some((quotation) => overlaps(quotation, { start: from, end: to }));
}
