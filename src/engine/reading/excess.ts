import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/**
 * How many brackets, angle brackets and tildes of a block are looked at. The parser looks back over all of them at each further one, so
 * that a text of nothing else would take hours. Chosen: far more than a paragraph that anybody reads has.
 */
const mostMarks = 1000;

/** What is remembered of a block while its marks are read. */
class Marks {
  readonly #text: string;
  readonly #counts = new Map<number, number>();
  /** Where the last run of backticks of each length begins. */
  #lastRuns: ReadonlyMap<number, number> | undefined;
  readonly #lastClosers = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether this is one mark too many of its kind. */
  isTooMany(unit: number): boolean {
    const count = (this.#counts.get(unit) ?? 0) + 1;
    this.#counts.set(unit, count);
    return count > mostMarks;
  }

  /** Whether no run of backticks behind this one has its length, so that it can't begin code. */
  isLastRun(at: number, length: number): boolean {
    return (this.#lastRuns ??= lastRunsOf(this.#text)).get(length) === at;
  }

  /** Whether what opens at `at` is never closed. */
  isUnclosed(at: number, closer: string): boolean {
    const last = this.#lastClosers.get(closer) ?? this.#text.lastIndexOf(closer);
    this.#lastClosers.set(closer, last);
    return last < at;
  }
}

function lastRunsOf(text: string): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  for (const { index, 0: run } of text.matchAll(/`+/g)) runs.set(run.length, index);
  return runs;
}

const known = new WeakMap<InlineContext, Marks>();

function marksIn(context: InlineContext): Marks {
  const marks = known.get(context) ?? new Marks(context.text);
  known.set(context, marks);
  return marks;
}

/** Keeps the parser from searching a block again and again for what isn't there. What is passed over is text, as it would be anyhow. */
export const excess: MarkdownConfig = {
  parseInline: [{ name: 'Excess', before: 'Escape', parse: endOfExcess }],
};

const tick = 0x60;
const angle = 0x3c;
const bracket = 0x5b;
const tilde = 0x7e;
const exclamation = 0x21;

/** What begins with "<" and may go on for as long as a block, by what ends it. */
const closers: readonly (readonly [opener: string, closer: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<', '>'],
];

/** Behind a mark that begins nothing; -1 where it may. */
function endOfExcess(context: InlineContext, next: number, position: number): number {
  switch (next) {
    case tick:
      return context.char(position - 1) === tick ? -1 : endOfLoneRun(context, position);
    case angle:
      return opensNothing(context, position) || marksIn(context).isTooMany(next) ? position + 1 : -1;
    case exclamation:
      return context.char(position + 1) === bracket && marksIn(context).isTooMany(bracket) ? position + 2 : -1;
    case bracket:
    case tilde:
      return marksIn(context).isTooMany(next) ? position + 1 : -1;
    default:
      return -1;
  }
}

function endOfLoneRun(context: InlineContext, position: number): number {
  let end = position;
  while (context.char(end) === tick) end++;
  return marksIn(context).isLastRun(position - context.offset, end - position) ? end : -1;
}

function opensNothing(context: InlineContext, position: number): boolean {
  const at = position - context.offset;
  const [, closer] = closers.find(([opener]) => context.text.startsWith(opener, at)) ?? [];
  return closer !== undefined && marksIn(context).isUnclosed(at, closer);
}
