import type { Evidence, NonEmpty } from './evidence';
import type { Example } from './example';
import type { Language, Localised } from './localised';
import type { Post } from './post';
import type { Span } from './span';

/** A sentence that opens or keeps up an exchange. */
export interface Opening {
  /** The id of the reader that found it. */
  readonly kind: string;
  readonly span: Span;
}

/** Reads one kind of opening out of a post. */
export interface OpeningReader<Id extends string = string> {
  /** Names the kind of opening. Also the name of its file and of its page. */
  readonly id: Id;
  /** The languages it can read; it is not asked about posts in others. */
  readonly languages: NonEmpty<Language>;
  /** What counts, in one sentence. */
  readonly summary: Localised;
  readonly evidence: NonEmpty<Evidence>;
  readonly examples: NonEmpty<Example>;
  /** Pure: the same post gives the same spans, each of a whole sentence. */
  find(post: Post): Iterable<Span>;
}

/** An opening's reader as it is, with its id as a literal type. */
export function defineOpening<const Id extends string>(opening: OpeningReader<Id>): OpeningReader<Id> {
  return opening;
}
