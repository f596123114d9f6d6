import { type Channel, toChannel } from './channels';
import type { Edit } from './finding';
import { type Detected, detectLanguage } from './languages/detect';
import { type Language, languages } from './localised';
import { PlacedBlock, PlacedSentence } from './placed';
import type { Intent, Post, Sentence, TextFormat } from './post';
import type { BlockContent, PlacedContent } from './reading/block-content';
import { type Change, changeBetween, changesOf } from './reading/changes';
import { type FrontMatter, readFrontMatter } from './reading/front-matter';
import { endOfLines } from './reading/lines';
import { readMarkdown } from './reading/markdown';
import { Memos, Readers } from './reading/memo';
import type { Body, BodyText, Passage, PassageReader } from './reading/passages';
import { readPlainText } from './reading/plain-text';
import { readBody, rereadBody } from './reading/reread';
import { blankOutBlockTags } from './reading/shortcodes';
import type { SentenceContent } from './reading/sentence-content';
import { moved, type Span } from './span';

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

/** A post, and what can be taken over when its text is edited. */
export interface Reading {
  readonly post: Post;
  readonly options: ReadOptions;
  readonly frontMatter: FrontMatter;
  readonly body: Body;
  readonly readers: Readers;
}

const passageReaders: Readonly<Record<TextFormat, PassageReader>> = {
  markdown: readMarkdown,
  plaintext: readPlainText,
};

/** Reads a text into sentences. Any text is a post. */
export function readPost(text: string, options: ReadOptions = {}): Post {
  return readText(text, options).post;
}

/** Reads a text from scratch. */
export function readText(text: string, options: ReadOptions): Reading {
  const frontMatter = readFrontMatter(text);
  const body = readBody(bodyOf(text, frontMatter, options), readerFor(options));
  const readers = new Readers();
  return assemble(text, { options, frontMatter, body, readers }, new Memos());
}

/**
 * Reads what edits made of a text, and only where they touch it. The result says what it would if all had been read from scratch.
 * @param text with the edits made
 */
export function rereadText(before: Reading, text: string, edits: readonly Edit[]): Reading {
  const { options, readers } = before;
  const memos = new Memos();
  const isUntouched = isBehindFrontMatter(before, edits);
  const frontMatter = isUntouched ? before.frontMatter : readFrontMatter(text);
  if (!isUntouched) keepMemos(before.frontMatter.blocks, memos);
  const bodyText = bodyOf(text, frontMatter, options);
  const { body, dropped } = rereadBody(
    before.body,
    bodyText,
    changesIn(before.body, bodyText, edits),
    readerFor(options),
  );
  for (const { blocks } of dropped) keepMemos(blocks, memos);
  return assemble(text, { options, frontMatter, body, readers }, memos);
}

function readerFor({ format }: ReadOptions): PassageReader {
  return passageReaders[format ?? 'markdown'];
}

function bodyOf(written: string, { end }: FrontMatter, { format }: ReadOptions): BodyText {
  if (format === 'plaintext') return { written, prepared: written, from: end };
  const body = written.slice(end);
  const blanked = blankOutBlockTags(body);
  return { written, prepared: blanked === body ? written : written.slice(0, end) + blanked, from: end };
}

/** Whether there is front matter that edits leave alone, with the line that it ends in. */
function isBehindFrontMatter({ post, frontMatter }: Reading, edits: readonly Edit[]): boolean {
  if (frontMatter.fields.size === 0) return false;
  const begin = endOfLines(post.text, frontMatter.end, 1);
  return edits.every(({ span }) => begin <= span.start && begin < post.text.length);
}

/** What edits change in what is read. Where something is blanked out, more may change than they touch. */
function changesIn(before: BodyText, after: BodyText, edits: readonly Edit[]): readonly Change[] {
  const isAsWritten = before.prepared === before.written && after.prepared === after.written;
  const isBehind = before.from === after.from && edits.every(({ span }) => span.start >= before.from);
  if (isAsWritten && isBehind) return changesOf(edits);
  const change = changeBetween(before.prepared, after.prepared, { before: before.from, after: after.from });
  return change ? [change] : [];
}

function keepMemos(blocks: readonly PlacedContent[], memos: Memos): void {
  for (const { content } of blocks) memos.keep(content.sentences);
}

function assemble(text: string, parts: Omit<Reading, 'post'>, memos: Memos): Reading {
  const { options, frontMatter, body } = parts;
  const declared = (name: string): string | undefined => {
    const field = frontMatter.fields.get(name);
    return field && text.slice(field.start, field.end);
  };
  const tag = declared('lang') ?? declared('language') ?? declared('locale');
  const { language, isForeign } = languageOf(parts, tag);
  const placeAll = (passages: readonly Placeable[], from: number): readonly Sentence[] =>
    sentencesOf(passages, from, parts.readers, (content) => content.sentencesIn(language, memos));
  const post = {
    text,
    format: options.format ?? 'markdown',
    language,
    isUnread: isForeign,
    intent: toIntent(declared('dialogue')),
    channel: toChannel(declared('channel')) ?? options.channel,
    frontMatter: {
      end: frontMatter.end,
      fields: frontMatter.fields,
      sentences: placeAll([{ length: 0, blocks: frontMatter.blocks }], 0),
    },
    sentences: placeAll(body.passages, body.from),
    comments: commentsOf(body),
  };
  return { ...parts, post };
}

/** What somebody says, and else what the text tells. A language that Two-Way doesn't read can only be declared or detected. */
function languageOf(parts: Pick<Reading, 'options' | 'frontMatter' | 'body'>, tag: string | undefined): Detected {
  const { options } = parts;
  const told = options.language ?? toLanguage(tag) ?? (isLanguageTag(tag) ? undefined : options.usualLanguage);
  if (told) return { language: told, isForeign: false };
  const detected = detectLanguage(tellersOf(parts));
  return isLanguageTag(tag) ? { ...detected, isForeign: true } : detected;
}

/** "sv", "nb-NO", "de_AT" */
function isLanguageTag(tag: string | undefined): boolean {
  return tag !== undefined && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(tag.trim());
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

function* tellersOf({
  frontMatter,
  body,
}: Pick<Reading, 'frontMatter' | 'body'>): Parameters<typeof detectLanguage>[0] {
  for (const { content } of frontMatter.blocks) yield (limit) => content.tells(limit);
  for (const { blocks } of body.passages) for (const { content } of blocks) yield (limit) => content.tells(limit);
}

/** What a passage has to say for its sentences to find their places. */
type Placeable = Pick<Passage, 'length' | 'blocks'>;

function sentencesOf(
  passages: readonly Placeable[],
  from: number,
  readers: Readers,
  split: (content: BlockContent) => readonly SentenceContent[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  for (const { length, blocks } of passages) {
    for (const { at, content } of blocks) {
      const block = new PlacedBlock(content, start + at);
      for (const sentence of split(content)) sentences.push(new PlacedSentence(sentence, block, start + at, readers));
    }
    start += length;
  }
  return sentences;
}

function commentsOf({ passages, from }: Body): readonly Span[] {
  const all: Span[] = [];
  let start = from;
  for (const { length, comments } of passages) {
    for (const comment of comments) all.push(moved(comment, start));
    start += length;
  }
  return all;
}
