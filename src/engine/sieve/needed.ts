import { fold } from './letters';

/**
 * What a part of an expression says of the texts it matches, in the symbols of `fold`. One of the two is given, or neither: then it says
 * nothing.
 */
interface Part {
  /** All that it can match. `edge` stands where a word begins or ends. */
  readonly exact?: readonly string[];
  /** What it matches has one of these in it. */
  readonly needed?: readonly string[] | undefined;
}

/** The beginning or end of a word. */
const edge = '|';

const anything: Part = {};
const nothing: Part = { exact: [''] };

/** More alternatives than this are not multiplied out. Chosen: with 300 as many expressions are tried on a sentence, with 16 a tenth more. */
const mostExact = 40;

/** Longer strings are cut to their rarest stretch: what is rare in ten letters is rare enough. */
const longest = 10;

/**
 * Strings of which a text has at least one wherever the expression matches it, or matches the text from the beginning of one of its
 * words on; `undefined` where the expression doesn't tell. Strings in the symbols of `fold`; the text has a blank on either side.
 */
export function neededBy({ source }: Pick<RegExp, 'source'>): readonly string[] | undefined {
  const found = needs(new Parser(source).alternatives());
  return found && withoutLonger(found.map(cut));
}

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** `a|b|c`, up to the end or a closing parenthesis. */
  alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    const exact = parts.flatMap((part) => part.exact ?? []);
    if (parts.every((part) => part.exact) && exact.length <= mostExact) return { exact: [...new Set(exact)] };
    const needed = parts.map(needs);
    return needed.every((each) => each !== undefined) ? { needed: needed.flat() } : anything;
  }

  #sequence(): Part {
    let run: readonly string[] = [''];
    let needed: readonly string[] | undefined;
    let isExact = true;
    for (;;) {
      const here = this.#here();
      if (here === '' || here === '|' || here === ')') break;
      const part = this.#repeated(this.#one());
      if (part.exact && run.length * part.exact.length <= mostExact) {
        run = part.exact.length === 1 && part.exact[0] === '' ? run : times(run, part.exact);
        continue;
      }
      isExact = false;
      needed = rarer(rarer(needed, needs({ exact: run })), part.exact ? undefined : part.needed);
      run = part.exact ?? [''];
    }
    return isExact ? { exact: run } : { needed: rarer(needed, needs({ exact: run })) };
  }

  #one(): Part {
    const start = this.#at;
    const here = this.#here();
    this.#at++;
    if (here === '(') return this.#group();
    if (here === '[') return this.#oneOf(start);
    if (here === '\\') return this.#escaped();
    if (here === '.') return anything;
    if (here === '^') return { exact: [edge] };
    // Expressions are also asked about the first hundred letters or so: what they end in may be cut.
    if (here === '$') return nothing;
    return { exact: [fold(here.charCodeAt(0))] };
  }

  #group(): Part {
    const [opening = ''] = /^\?(?::|<?[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40)) ?? [];
    this.#at += opening.length;
    const inside = this.alternatives();
    this.#at++;
    return /[=!]$/.test(opening) ? nothing : inside; // what is looked at is not yet there, or must not be
  }

  #oneOf(start: number): Part {
    while (this.#here() !== ']') this.#at += this.#here() === '\\' ? 2 : 1;
    this.#at++;
    const inside = this.#source
      .slice(start + 1, this.#at - 1)
      .replaceAll('\\d', '0')
      .replaceAll('\\s', ' ');
    // Ranges of letters, classes by name, negations, and what takes two code units
    if (/^\^|[a-z]-.|\\[pwDS]|[\uD800-\uDFFF]/i.test(inside)) return anything;
    const symbols = new Set(Array.from(inside.replaceAll('\\', ''), (letter) => fold(letter.charCodeAt(0))));
    return { exact: [...symbols] };
  }

  #escaped(): Part {
    const letter = this.#here();
    this.#at++;
    if (letter === 'b') return { exact: [edge] };
    if (letter === 'B') return nothing;
    if (letter === 'u') this.#at += 4;
    if (letter === 'p' || letter === 'P') this.#at = this.#source.indexOf('}', this.#at) + 1;
    if (letter === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1;
    return /[DSWwpPk1-9]/.test(letter) ? anything : { exact: [' '] }; // a mark, a digit, a blank, none of which is a letter
  }

  #repeated(part: Part): Part {
    if (!'?*+{'.includes(this.#here() || ' ')) return part;
    const [count] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12)) ?? [];
    if (count === undefined) return part;
    this.#at += count.length;
    if (count.startsWith('?')) return part.exact ? { exact: [...new Set([...part.exact, ''])] } : anything;
    return /^(?:\*|\{0)/.test(count) ? anything : { needed: needs(part) };
  }

  #here(): string {
    return this.#source[this.#at] ?? '';
  }

  #take(mark: string): boolean {
    const isThere = this.#here() === mark;
    if (isThere) this.#at++;
    return isThere;
  }
}

function times(starts: readonly string[], ends: readonly string[]): readonly string[] {
  const [end] = ends;
  if (end !== undefined && ends.length === 1) return starts.map((start) => start + end);
  return [...new Set(starts.flatMap((start) => ends.map((end) => start + end)))];
}

/** What a part needs to be there; `undefined` where that could be nothing but blanks. */
function needs({ exact, needed }: Part): readonly string[] | undefined {
  const strings = exact?.map(withoutEdges) ?? needed;
  return strings?.every((string) => /[a-z]/.test(string)) ? strings : undefined;
}

/** In front of a word its edge is a blank; behind it, it may be where the text was cut. */
function withoutEdges(string: string): string {
  return string.replace(/^\|+(?=[a-z])/, ' ').replaceAll(edge, '');
}

function rarer(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (!a || !b) return a ?? b;
  const most = sum(a, Infinity);
  return sum(b, most) < most ? b : a;
}

/** How often one of them is expected; any number above `most` where it is more than that. */
function sum(strings: readonly string[], most: number): number {
  let total = 0;
  for (const string of strings) {
    total += frequency(string);
    if (total > most) break;
  }
  return total;
}

/** Words that most sentences have, so that they tell nothing. */
const common = new Set(
  'a an the and or of to in on at by for with from is are was were be been it its this that these those we i you your our us me my they their he she has have had will can not no what as all so if how do does did more new one who which when where about out up now get s t re ll ve'.split(
    ' ',
  ),
);

/** How often a string is expected: a quarter as often with each letter, those of the commonest words not counted. */
function frequency(string: string): number {
  let letters = 0;
  let start = 0;
  for (let end = string.indexOf(' '); start <= string.length; end = string.indexOf(' ', start)) {
    const word = string.slice(start, end < 0 ? string.length : end);
    letters += common.has(word) ? 0.5 : word.length;
    start += word.length + 1;
  }
  return 4 ** -letters;
}

/** The rarest stretch of a string, beginning where a word does. */
function cut(string: string): string {
  if (string.length <= longest) return string;
  let best = string.slice(0, longest);
  for (let at = string.indexOf(' ', 1); at > 0 && at + 2 < string.length; at = string.indexOf(' ', at + 1)) {
    const other = string.slice(at, at + longest);
    if (frequency(other) < frequency(best)) best = other;
  }
  return best;
}

/** A string needs no looking for where another one is that it contains. */
function withoutLonger(strings: readonly string[]): readonly string[] {
  const all = [...new Set(strings)].sort((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const string of all) if (!kept.some((other) => string.includes(other))) kept.push(string);
  return kept;
}
