import { partitionPoint } from '../partition-point';
import type { Span } from '../span';

/** Stands in a plain text for what is not prose but takes a word's place in its sentence: code, an address, a template's value. */
export const STAND_IN = '\uFFFC';

/**
 * What a reader reads: markup gone, soft line breaks and runs of blanks one space, typographic apostrophes straight,
 * entities and escapes resolved, code a `STAND_IN`. A hard line break is `\n`.
 *
 * Every stretch of it knows where it stands in its block as written, counted from where that begins.
 */
export interface Plain {
  readonly text: string;
  /** In order and without gaps in `text`. */
  readonly pieces: readonly Piece[];
}

/** A stretch of plain text and its source. Of the same length, they match unit by unit; otherwise only as a whole. */
export interface Piece {
  /** Offset into the plain text. */
  readonly at: number;
  readonly length: number;
  readonly source: Span;
}

/**
 * Where the plain text's stretch from `from` to `to` stands in its block as written.
 * @throws {RangeError} when the stretch is empty or outside the plain text
 */
export function sourceSpan(plain: Plain, from: number, to: number): Span {
  if (from < 0 || from >= to || to > plain.text.length) {
    throw new RangeError(`No stretch ${from}–${to} in a plain text of ${plain.text.length} units.`);
  }
  const first = pieceAt(plain, from);
  const last = pieceAt(plain, to - 1);
  return {
    start: isUnitByUnit(first) ? first.source.start + (from - first.at) : first.source.start,
    end: isUnitByUnit(last) ? last.source.start + (to - last.at) : last.source.end,
  };
}

/** Whether the piece reads as it is written. */
export function isUnitByUnit(piece: Piece): boolean {
  return piece.source.end - piece.source.start === piece.length;
}

function pieceAt(plain: Plain, offset: number): Piece {
  const piece = plain.pieces[partitionPoint(plain.pieces, ({ at, length }) => at + length <= offset)];
  if (!piece) throw new RangeError(`No piece at ${offset}.`);
  return piece;
}

/** Builds a plain text from front to back. Spans are given in the text that is being read. */
export class PlainBuilder {
  readonly #text: string;
  /** Turns an offset of the text being read into one of the block as written. */
  readonly #toSource: (offset: number) => number;
  readonly #pieces: Piece[] = [];
  /** In parts: looking at a string that grows makes its building quadratic. */
  readonly #parts: string[] = [];
  #length = 0;
  #lastUnit = '';

  constructor(text: string, toSource: (offset: number) => number) {
    this.#text = text;
    this.#toSource = toSource;
  }

  /** How much plain text there is so far. */
  get length(): number {
    return this.#length;
  }

  /** Takes over a stretch without markup: line breaks and blanks become single spaces. */
  prose(span: Span): void {
    let start = span.start;
    // A single space between words reads as it is written.
    for (const blank of this.#text.slice(span.start, span.end).matchAll(/\s{2,}|[^\S ]|^ /g)) {
      const at = span.start + blank.index;
      this.#letters({ start, end: at });
      this.#space({ start: at, end: at + blank[0].length });
      start = at + blank[0].length;
    }
    this.#letters({ start, end: span.end });
  }

  /** Takes over something that reads differently from how it is written. */
  put(span: Span, plain: string): void {
    if (plain === STAND_IN && this.#lastUnit === STAND_IN) this.#widenLast(span);
    else this.#add(span, straighten(plain));
  }

  build(): Plain {
    return { text: this.#parts.join(''), pieces: this.#pieces };
  }

  #letters(span: Span): void {
    if (span.start < span.end) this.#add(span, straighten(this.#text.slice(span.start, span.end)));
  }

  /** One space for a run of blanks, also where markup (a quotation's ">", say) stands between them. */
  #space(span: Span): void {
    if (this.#lastUnit === ' ' || this.#lastUnit === '\n') this.#widenLast(span);
    else if (this.#length > 0) this.#add(span, ' ');
  }

  #add(span: Span, plain: string): void {
    const source = { start: this.#toSource(span.start), end: this.#toSource(span.end) };
    const last = this.#pieces.at(-1);
    if (last && isUnitByUnit(last) && last.source.end === source.start && source.end - source.start === plain.length) {
      this.#replaceLast({
        ...last,
        length: last.length + plain.length,
        source: { start: last.source.start, end: source.end },
      });
    } else {
      this.#pieces.push({ at: this.#length, length: plain.length, source });
    }
    this.#parts.push(plain);
    this.#length += plain.length;
    this.#lastUnit = plain.at(-1) ?? this.#lastUnit;
  }

  #widenLast(span: Span): void {
    const last = this.#pieces.at(-1);
    if (!last) return;
    const end = this.#toSource(span.end);
    if (last.length === 1) {
      this.#replaceLast({ ...last, source: { start: last.source.start, end } });
      return;
    }
    // The last unit was matched on its own up to now: split it off, so that only it grows.
    const split = last.source.end - 1;
    this.#replaceLast({ ...last, length: last.length - 1, source: { start: last.source.start, end: split } });
    this.#pieces.push({ at: last.at + last.length - 1, length: 1, source: { start: split, end } });
  }

  #replaceLast(piece: Piece): void {
    this.#pieces[this.#pieces.length - 1] = piece;
  }
}

/** Rules look for "we're"; writers' programs write "we’re". */
function straighten(text: string): string {
  return text.replace(/[‘’]/g, "'");
}
