import type { Sentence } from './post';
import type { Block, BlockKind, InlineElement } from './reading/block';
import type { BlockContent } from './reading/block-content';
import type { Readers, Results } from './reading/memo';
import type { Plain } from './reading/plain';
import type { SentenceContent } from './reading/sentence-content';
import { moved, type Span } from './span';

// After an edit everything behind it stands somewhere else, so these are made anew at every keystroke, thousands of them for a long post.
// Few fields and getters are what keeps that cheap.

/** A block where it stands in a post. */
export class PlacedBlock implements Block {
  readonly #content: BlockContent;
  readonly #start: number;

  constructor(content: BlockContent, start: number) {
    this.#content = content;
    this.#start = start;
  }

  get kind(): BlockKind {
    return this.#content.kind;
  }

  get isQuoted(): boolean {
    return this.#content.isQuoted;
  }

  get plain(): Plain {
    return this.#content.plain;
  }

  get span(): Span {
    return { start: this.#start, end: this.#start + this.#content.length };
  }

  get elements(): readonly InlineElement[] {
    return this.#content.elements.map((element) => movedElement(element, this.#start));
  }
}

/** A sentence where it stands in a post. What every rule asks for is its own: on the way to it no memory has to be waited for. */
export class PlacedSentence implements Sentence {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly readers: Readers;
  readonly results: Results;
  readonly #content: SentenceContent;

  constructor(content: SentenceContent, block: Block, blockStart: number, readers: Readers) {
    this.block = block;
    this.start = blockStart + content.start;
    this.end = blockStart + content.end;
    this.plain = content.plain;
    this.readers = readers;
    this.results = content.results;
    this.#content = content;
  }

  get offset(): number {
    return this.#content.offset;
  }

  get elements(): readonly InlineElement[] {
    const blockStart = this.start - this.#content.start;
    return this.#content.elements.map((element) => movedElement(element, blockStart));
  }

  get quotations(): readonly Span[] {
    return this.#content.quotations;
  }
}

function movedElement({ source, plain, isLink }: InlineElement, by: number): InlineElement {
  return { source: moved(source, by), plain, isLink };
}
