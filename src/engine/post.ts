import { type Channel, toChannel } from './channels';
import { detectLanguage } from './languages/detect';
import { type Language, languages } from './localised';
import { partitionPoint } from './partition-point';
import type { Block, InlineElement } from './reading/block';
import { readFrontMatter } from './reading/front-matter';
import { normaliseLineEndings } from './reading/line-endings';
import { readMarkdown } from './reading/markdown';
import { sourceSpan } from './reading/plain';
import { readPlainText } from './reading/plain-text';
import { findQuotations } from './reading/quotations';
import { splitSentences } from './reading/sentences';
import { contains, overlaps, type Span } from './span';

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
  /** The emphasis, links and the like that it shares something with. */
  readonly elements: readonly InlineElement[];
  /** The stretches of `plain` that stand in quotation marks. All of it where its block is a quotation. */
  readonly quotations: readonly Span[];
  /** See `once`. */
  readonly memo: Map<unknown, unknown>;
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
  readonly language: Language;
  readonly intent: Intent;
  /** Where it is published; `undefined` where nobody says. */
  readonly channel: Channel | undefined;
  readonly frontMatter: PostFrontMatter;
  /** In the order of the text. */
  readonly sentences: readonly Sentence[];
  /** HTML comments, whole, in the order of the text. */
  readonly comments: readonly Span[];
}

/** What the caller knows about a text. */
export interface ReadOptions {
  /** Markdown unless given. */
  readonly format?: TextFormat | undefined;
  /** Overrides what the front matter declares. */
  readonly language?: Language | undefined;
  /** The language where neither says; detected where `undefined`. */
  readonly usualLanguage?: Language | undefined;
  /** Where the post is published, where its front matter doesn't say. */
  readonly channel?: Channel | undefined;
}

/** Reads a text into sentences. Any text is a post. */
export function readPost(text: string, options: ReadOptions = {}): Post {
  const format = options.format ?? 'markdown';
  const source = normaliseLineEndings(text);
  const frontMatter = readFrontMatter(source);
  const { blocks: body, comments } =
    format === 'markdown' ? readMarkdown(source, frontMatter.end) : readPlainText(source, frontMatter.end);
  const declared = (name: string): string | undefined => {
    const field = frontMatter.fields.get(name);
    return field && text.slice(field.start, field.end);
  };
  const language =
    options.language ??
    toLanguage(declared('lang') ?? declared('language') ?? declared('locale')) ??
    options.usualLanguage ??
    detectLanguage([...frontMatter.blocks, ...body].map(({ plain }) => plain.text));
  return {
    text,
    format,
    language,
    intent: toIntent(declared('dialogue')),
    channel: toChannel(declared('channel')) ?? options.channel,
    frontMatter: {
      end: source.toSource(frontMatter.end),
      fields: frontMatter.fields,
      sentences: frontMatter.blocks.flatMap((block) => sentencesOf(block, language)),
    },
    sentences: body.flatMap((block) => sentencesOf(block, language)),
    comments,
  };
}

/** "en-GB" is English, "da_DK" is Danish, anything else unknown. */
function toLanguage(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/, 1)[0];
  return languages.find((language) => language === primary);
}

function toIntent(value: string | undefined): Intent {
  const declared = value?.trim().toLowerCase();
  return declared === 'announcement' || declared === 'off' ? declared : 'dialogue';
}

function sentencesOf(block: Block, language: Language): readonly Sentence[] {
  const plain = block.plain.text;
  const quotations = block.isQuoted ? [{ start: 0, end: plain.length }] : findQuotations(plain);
  let open: readonly InlineElement[] = [];
  let next = 0;
  return splitSentences(plain, language).map((stretch) => {
    const begun = next;
    while ((block.elements[next]?.plain.start ?? Infinity) < stretch.end) next++;
    open = [...open, ...block.elements.slice(begun, next)].filter((element) => element.plain.end > stretch.start);
    return {
      ...withMarkup(block, stretch, open),
      plain: plain.slice(stretch.start, stretch.end),
      block,
      offset: stretch.start,
      elements: open,
      quotations: overlapping(quotations, stretch).map((quotation) => within(quotation, stretch)),
      memo: new Map(),
    };
  });
}

/** Where a stretch of a block's plain text stands in the post, with the elements that lie wholly inside it, and never half of one. */
function withMarkup(block: Block, stretch: Span, elements: readonly InlineElement[]): Span {
  let { start, end } = sourceSpan(block.plain, stretch.start, stretch.end);
  for (const { plain, source } of elements) {
    if (!contains(stretch, plain)) continue;
    start = Math.min(start, source.start);
    end = Math.max(end, source.end);
  }
  return { start, end };
}

/** The spans of a sorted list without overlaps that share something with `stretch`. */
function overlapping(spans: readonly Span[], stretch: Span): readonly Span[] {
  const first = partitionPoint(spans, ({ end }) => end <= stretch.start);
  const behind = partitionPoint(spans, ({ start }) => start < stretch.end);
  return spans.slice(first, behind);
}

/** The part of `span` that lies in `frame`, in offsets from the frame's start. */
function within(span: Span, frame: Span): Span {
  return { start: Math.max(span.start, frame.start) - frame.start, end: Math.min(span.end, frame.end) - frame.start };
}

/** What a pure reader makes of a sentence's plain text: worked out once for as long as the sentence stands unchanged. */
export function once<T>(sentence: Sentence, read: (plain: string) => T): T {
  if (!sentence.memo.has(read)) sentence.memo.set(read, read(sentence.plain));
  return sentence.memo.get(read) as T; // set by the line above, or by an earlier call with the same reader
}

/** The sentence before (`-1`) or behind (`1`) one, in its own block; `undefined` where there is none. */
export function neighbourOf(post: Post, sentence: Sentence, step: -1 | 1): Sentence | undefined {
  const neighbour = post.sentences[partitionPoint(post.sentences, ({ start }) => start < sentence.start) + step];
  return neighbour?.block === sentence.block ? neighbour : undefined;
}

/** Where a stretch of a sentence's plain text, from `from` to `to`, stands in the post, the markup wholly inside it included. */
export function spanIn(sentence: Sentence, from: number, to: number): Span {
  const { block, offset, elements } = sentence;
  return withMarkup(block, { start: offset + from, end: offset + to }, elements);
}

/** Whether the sentence asks: it ends in a question mark, quotation marks and emoji aside. */
export function isQuestion(sentence: Sentence): boolean {
  return /\?[!?]{0,9}["'”»)\]]{0,3}(?: ?[\p{Extended_Pictographic}\uFE0F\u200D]){0,20}$/u.test(
    sentence.plain.slice(-60),
  );
}

/** Whether the stretch of the sentence's plain text is somebody else's word. */
export function isQuoted(sentence: Sentence, from: number, to: number): boolean {
  return sentence.quotations.some((quotation) => overlaps(quotation, { start: from, end: to }));
}
