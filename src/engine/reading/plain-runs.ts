import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** Letters and digits: inside a word, nothing begins with one. */
const letter = 1;
/** Marks that nothing begins with, wherever they stand. */
const harmless = 2;
/** Marks that an e-mail address may begin with: harmless behind a letter, where none can. */
const joining = 3;
const blank = 4;
/** Of a word, but may begin emphasis. */
const underscore = 6;

/** What is no ASCII begins nothing, and is no letter to the parser. */
const beyond = 5;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) return letter;
  if (/[\n\t"'(),/;=?@#$%^]/.test(character)) return harmless;
  if (/[.+-]/.test(character)) return joining;
  if (character === '_') return underscore;
  return character === ' ' ? blank : 0;
});

/** An address is looked for up to this many letters before its "@". */
const longestName = 100;

/** What goes on for longer without a blank is no address. Chosen: what browsers are sure to take. */
const longestAddress = 2000;

/**
 * Lets the Markdown parser pass over words at once: it would try each of its fifteen readers at each letter. What it reads stays the same,
 * which a test shows.
 */
export const plainRuns: MarkdownConfig = {
  parseInline: [{ name: 'PlainRun', before: 'Escape', parse: endOfPlainRun }],
};

/** The kind of what stands at an offset; none outside the text. No number outside the table is looked up in it, which is slow. */
function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return unit < 128 ? (kinds[unit] ?? 0) : beyond;
}

/** Where something could begin next; -1 where it could right here. */
function endOfPlainRun({ text, offset }: InlineContext, _next: number, position: number): number {
  const from = position - offset;
  let at = from;
  while (at < text.length) {
    const end = endOfPlain(text, at);
    if (end === at) break;
    at = end;
  }
  return at === from ? -1 : at + offset;
}

/** Behind the word or mark at `at`, as far as nothing can begin in it; `at` itself where something could. */
function endOfPlain(text: string, at: number): number {
  switch (kindAt(text, at)) {
    case letter:
      return isInWord(text, at) || !mayBeAddress(text, at) ? endOfWord(text, at) : at;
    case harmless:
    case beyond:
      return at + 1;
    case joining:
      return isInWord(text, at) ? at + 1 : at;
    case blank: // two of them may end a line
      return kindAt(text, at + 1) === blank || kindAt(text, at - 1) === blank ? at : at + 1;
    default:
      return at;
  }
}

function isInWord(text: string, at: number): boolean {
  const before = kindAt(text, at - 1);
  return before === letter || before === underscore;
}

/** "https:", "www.", "mailto:", "xmpp:", "ida@example.org". */
function mayBeAddress(text: string, at: number): boolean {
  const first = text[at];
  if (first === 'h' && text.startsWith('http', at)) return endsSoon(text, at);
  if (first === 'w' && text.startsWith('www.', at)) return endsSoon(text, at);
  if (first === 'm' && text.startsWith('mailto:', at)) return true;
  if (first === 'x' && text.startsWith('xmpp:', at)) return true;
  let end = at;
  while (isOfName(kindAt(text, end)) && end <= at + longestName) end++;
  return end > at + longestName || text[end] === '@';
}

/** The parser looks through the whole of what could be an address at each "www." in it. */
function endsSoon(text: string, at: number): boolean {
  return text.length - at <= longestAddress || /\s/.test(text.slice(at, at + longestAddress));
}

function isOfName(kind: number): boolean {
  return kind === letter || kind === joining || kind === underscore;
}

function endOfWord(text: string, at: number): number {
  let end = at + 1;
  while (kindAt(text, end) === letter) end++;
  return end;
}
