import type { Language } from '../localised';
import type { Span } from '../span';

/** Abbreviations after whose full stop a sentence goes on, whatever follows. */
const neverLast: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('mr mrs ms dr prof st vs e.g i.e cf approx ca dept gen rep sen gov'.split(' ')),
  da: new Set(
    'd f.eks fx bl.a dvs ca kl mio mia dr hr fr frk prof ekskl inkl incl excl jf jfr jvf evt pga p.g.a mht m.h.t m.h.p ift ifm i.f.m ifbm iflg vha v.h.a vedr ang s.u d.d pr hhv maks gl sct skt st spsk cand mag adm dir'.split(
      ' ',
    ),
  ),
};

/** Abbreviations that stand before a number, and end a sentence before anything else: "No. 4", "No. It works." */
const beforeNumbers: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('no nos fig figs vol ed eds est jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ')),
  da: new Set('nr tlf kr min max s § stk art kap pkt fig bd jan feb mar apr jun jul aug sept okt nov dec'.split(' ')),
};

/** Abbreviations that may end a sentence: they do when what follows looks like the beginning of one. */
const maybeLast: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'inc ltd co corp bros llc plc jr sr etc al a.m p.m u.s u.k u.n e.u d.c ph.d m km cm mm kg min hrs hr'.split(' '),
  ),
  da: new Set('osv mv m.v m.m o.l o.lign o.a m.fl etc mdr pct årg afd s.m.b.a a.m.b.a f.m.b.a'.split(' ')),
};

/** Words that begin sentences, and hardly ever names. */
const starters: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    "the a an this that these those we our you your it its it's he she they their i i'm we're we've you're there here in on at for from with if when while as after before and but so or what who how why where which do does did is are can could will would please thank thanks have has not no one all some many most".split(
      ' ',
    ),
  ),
  da: new Set(
    'den det de en et vi vores du din jer i han hun man der her denne dette disse på til fra med om når hvis da så og men eller hvad hvem hvor hvordan hvorfor hvornår hvilken hvilke er har kan vil skal ikke ingen alle nogle mange tak'.split(
      ' ',
    ),
  ),
};

/**
 * UTF-16 units. What goes on for longer is no sentence that anybody reads but data, or an attack: it is cut, so that what reads
 * sentences need not be quick on any length. Chosen: three times the longest sentence met in published posts.
 */
const longest = 2000;

/**
 * Splits a block's plain text into sentences: spans into that text, in order, without the blanks around them.
 * A stretch without a letter or a digit is no sentence, and one that goes on and on is several.
 */
export function splitSentences(plain: string, language: Language): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of plain.matchAll(/[.!?…]+|\n/g)) {
    if (index < start) continue;
    const end = endOfSentence(plain, index, mark, language);
    if (end === undefined) continue;
    addTrimmed(sentences, plain, start, end);
    start = end;
  }
  addTrimmed(sentences, plain, start, plain.length);
  return sentences;
}

function addTrimmed(sentences: Span[], plain: string, from: number, to: number): void {
  let start = from;
  while (to - start > longest) {
    const blank = plain.slice(start, start + longest).lastIndexOf(' ');
    const end = start + (blank > 0 ? blank : longest);
    addPiece(sentences, plain, start, end);
    start = end;
  }
  addPiece(sentences, plain, start, to);
}

function addPiece(sentences: Span[], plain: string, from: number, to: number): void {
  const stretch = plain.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(stretch)) return;
  const start = from + (stretch.length - stretch.trimStart().length);
  sentences.push({ start, end: start + stretch.trim().length });
}

/** Where the sentence with this mark ends, closing quotation marks and a celebrating emoji included; `undefined` if it goes on. */
function endOfSentence(plain: string, at: number, mark: string, language: Language): number | undefined {
  if (mark === '\n') return at;
  const after = plain.slice(at + mark.length, at + mark.length + 40);
  const closing = /^["'”»)\]]*/.exec(after)?.[0].length ?? 0;
  const following = after.slice(closing);
  if (following && !following.startsWith(' ') && !following.startsWith('\n')) return undefined; // 3.5, node.js, "Yahoo!"s

  const next = following.trimStart();
  const isFullStop = mark === '.';
  if (/^\p{Ll}/u.test(next)) return undefined; // "Ask e.g. us", "Really?" she asked, "and so … on"
  if (isFullStop && goesOnAfter(plain.slice(0, at), next, language)) return undefined;
  const emoji =
    /^ (?:\p{Extended_Pictographic}[\uFE0F\u200D\p{Emoji_Modifier}]*)+(?= [\p{Lu}\p{N}]|$)/u.exec(following)?.[0]
      .length ?? 0;
  return at + mark.length + closing + emoji;
}

/** Whether the full stop belongs to an abbreviation, an initial or an ordinal. */
function goesOnAfter(before: string, next: string, language: Language): boolean {
  const word = /[^\s("'“”«»]{0,20}$/.exec(before.slice(-20))?.[0] ?? '';
  const lower = word.toLowerCase();
  const following = /^[\p{L}']+/u.exec(next)?.[0].toLowerCase() ?? '';
  if (neverLast[language].has(lower)) return next !== '';
  if (beforeNumbers[language].has(lower)) return /^[(\d]/.test(next);
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return !starters[language].has(following); // J. Smith, but "Vitamin C. It helps."
  if (/^\d{1,2}$/.test(word) && before.trim() === word) return true; // 1. First
  if (!maybeLast[language].has(lower)) return false;
  return next !== '' && !starters[language].has(following);
}
