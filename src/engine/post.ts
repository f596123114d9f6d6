import { detectLanguage } from './languages/detect';
import { type Language, languages } from './localised';
import type { Block } from './reading/block';
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
  /** The stretches of `plain` that stand in quotation marks. All of it where its block is a quotation. */
  readonly quotations: readonly Span[];
}

/** A text read once, for every rule. */
export interface Post {
  readonly text: string;
  readonly format: TextFormat;
  readonly language: Language;
  readonly intent: Intent;
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
}

/** Reads a text into sentences. Any text is a post. */
export function readPost(text: string, options: ReadOptions = {}): Post {
  const format = options.format ?? 'markdown';
  const source = normaliseLineEndings(text);
  const frontMatter = readFrontMatter(source);
  const { blocks: body, comments } =
    format === 'markdown' ? readMarkdown(source, frontMatter.end) : readPlainText(source);
  const blocks = [...frontMatter.blocks, ...body];
  const declared = ['lang', 'language', 'locale'].map((name) => frontMatter.fields.get(name)).find((value) => value);
  const language =
    options.language ??
    toLanguage(declared) ??
    options.usualLanguage ??
    detectLanguage(blocks.map(({ plain }) => plain.text));
  return {
    text,
    format,
    language,
    intent: toIntent(frontMatter.fields.get('dialogue')),
    sentences: blocks.flatMap((block) => sentencesOf(block, text, language)),
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

function sentencesOf(block: Block, text: string, language: Language): readonly Sentence[] {
  const plain = block.plain.text;
  const quotations = block.isQuoted ? [{ start: 0, end: plain.length }] : findQuotations(plain);
  return splitSentences(plain, language).map((stretch) => ({
    ...spanWithMarkup(block, stretch),
    plain: plain.slice(stretch.start, stretch.end),
    block,
    offset: stretch.start,
    quotations: quotations
      .filter((quotation) => overlaps(quotation, stretch))
      .map((quotation) => within(quotation, stretch)),
  }));
}

/**
 * Where a stretch of a block's plain text stands in the post, with the emphasis and the links that lie wholly inside it, and never
 * half of one.
 */
export function spanWithMarkup(block: Block, stretch: Span): Span {
  const inside = block.elements.filter((element) => contains(stretch, element.plain)).map(({ source }) => source);
  const letters = sourceSpan(block.plain, stretch.start, stretch.end);
  return {
    start: Math.min(letters.start, ...inside.map(({ start }) => start)),
    end: Math.max(letters.end, ...inside.map(({ end }) => end)),
  };
}

/** The part of `span` that lies in `frame`, in offsets from the frame's start. */
function within(span: Span, frame: Span): Span {
  return { start: Math.max(span.start, frame.start) - frame.start, end: Math.min(span.end, frame.end) - frame.start };
}

/** Where a stretch of a sentence's plain text, from `from` to `to`, stands in the post, the markup wholly inside it included. */
export function spanIn(sentence: Sentence, from: number, to: number): Span {
  return spanWithMarkup(sentence.block, { start: sentence.offset + from, end: sentence.offset + to });
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
