import { countTells, type Tells } from '../languages/detect';
import type { Language } from '../localised';
import type { BlockKind, BlockProse, InlineElement } from './block';
import type { Memos } from './memo';
import type { Plain } from './plain';
import { readSentences, type SentenceContent } from './sentence-content';

/** A block as it reads, and what was worked out of that. It holds for as long as nothing in the block changes, wherever it stands. */
export class BlockContent implements BlockProse {
  readonly kind: BlockKind;
  readonly length: number;
  readonly isQuoted: boolean;
  readonly plain: Plain;
  readonly elements: readonly InlineElement[];
  #sentences: readonly SentenceContent[] = [];
  /** What `#sentences` were split as; `undefined` as long as they were not. */
  #language: Language | undefined;
  #tells: (Tells & { readonly limit: number }) | undefined;

  constructor({ kind, length, isQuoted, plain, elements }: BlockProse) {
    this.kind = kind;
    this.length = length;
    this.isQuoted = isQuoted;
    this.plain = plain;
    this.elements = elements;
  }

  /** The sentences as far as they are known. */
  get sentences(): readonly SentenceContent[] {
    return this.#sentences;
  }

  /** The sentences, split as that language's. */
  sentencesIn(language: Language, memos: Memos): readonly SentenceContent[] {
    if (this.#language !== language) {
      memos.keep(this.#sentences);
      this.#sentences = readSentences(this, language, memos);
      this.#language = language;
    }
    return this.#sentences;
  }

  /** What the block's first words tell of its language, at most `limit` of them. */
  tells(limit: number): Tells {
    const known = this.#tells;
    if (known && (known.limit === limit || known.words < Math.min(known.limit, limit + 1))) return known;
    const tells = { ...countTells(this.plain.text, limit, this.isQuoted), limit };
    this.#tells = tells;
    return tells;
  }
}

/** A block and where it begins, counted from the beginning of what it was read in. */
export interface PlacedContent {
  readonly at: number;
  readonly content: BlockContent;
}
