import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { companionStems, hypeStems } from './boast-words';
import { hasFigure, isDisowned } from './claims';
import { form } from './forms';

/** A word or a mark of a sentence. */
interface Token extends Span {
  /** In small letters. */
  readonly text: string;
  /** Whether it praises and says nothing. */
  readonly isHype: boolean;
  /** Whether it praises at all. */
  readonly isPraise: boolean;
}

/** Endings of agreement and degree. */
const ending = String.raw`(?:t|e|ke|le|ne|en|er|ere|est|este|sk|ske)?`;
const hype = form(String.raw`^(?:${hypeStems})${ending}$`);
const companion = form(String.raw`^(?:${companionStems})${ending}$`);

/** What joins adjectives: "unik, smuk og tidløs". */
const joints = new Set([',', 'og', 'samt', 'men', '&']);

/** What may stand before one of them: "helt unik". */
const degrees = new Set(
  'helt virkelig ganske yderst absolut simpelthen særdeles meget så mest rigtig rigtigt utrolig utroligt'.split(' '),
);

/** Whose work it is, or what is done with it: "vores innovative løsninger", "leverer en exceptionel oplevelse". */
const givers = new Set(
  'vores vort leverer tilbyder skaber giver byder sikrer garanterer præsenterer lancerer har får leveret skabt'.split(
    ' ',
  ),
);

/** What a sentence praises that opens with it: "En unik mulighed for …". */
const offers = form(
  String.raw`^(?:mulighed|oplevelse|aften|kollektion|løsning|chance|serie|rejse|ramme|event|fortælling|blanding|kombination|smag|service|atmosfære|stemning|design|udsigt|beliggenhed|produkt|app|platform|ferie|destination|dag|uge|sæson|forestilling|koncert)\p{L}{0,3}$`,
);

/** "leder efter", "tak til": what is sought or told of others is no praise of ours. */
const sought = form(
  String.raw`\b(?:leder efter|søger|efterlyser|savner|mangler|kunne|ønsker os|tillykke|tak (?:til|for)|I (?:er|var)|du (?:er|var)|jer der|den fantastiske indsats)\b`,
);

const mayPraise = sieve([{ source: hypeStems }]);
const mayStack = sieve([{ source: companionStems }]);

/** Adjectives instead of substance: "innovative og bæredygtige", "vores exceptionelle service". */
export function findHype(sentence: string): Span | undefined {
  if (mayPraise(sentence).length === 0 && mayStack(sentence).length === 0) return undefined;
  const tokens = Array.from(sentence.matchAll(/[\p{L}\d][\p{L}\d-]*|\S/gu), toToken);
  const span = findStack(tokens) ?? findGiven(tokens) ?? findOffer(tokens) ?? findVerdict(tokens);
  const isVetoed = span && (sought.test(sentence) || hasFigure(sentence) || isDisowned(sentence, span));
  return isVetoed ? undefined : span;
}

function toToken({ 0: written, index: start }: RegExpExecArray): Token {
  const text = written.toLowerCase();
  const isHype = text.length > 3 && hype.test(text);
  const isPraise = isHype || (text.length > 2 && companion.test(text));
  return { start, end: start + written.length, text, isHype, isPraise };
}

/** Words of praise joined, at least one of them hype, or three in a row before what they praise. */
function findStack(tokens: readonly Token[]): Span | undefined {
  for (let index = 0; index < tokens.length; index++) {
    const run: Token[] = [];
    let at = index;
    for (let token = tokens[at]; token?.isPraise; token = tokens[at]) {
      run.push(token);
      const next = joints.has(tokens[at + 1]?.text ?? '') ? at + 2 : Infinity;
      at = degrees.has(tokens[next]?.text ?? '') ? next + 1 : next;
    }
    const [first] = run;
    const last = run.at(-1);
    const isStack = run.length > 2 || (run.length > 1 && run.some(({ isHype }) => isHype));
    if (first && last && isStack) return { start: first.start, end: last.end };
  }
  return undefined;
}

function findGiven(tokens: readonly Token[]): Span | undefined {
  for (const [index, token] of tokens.entries()) {
    const noun = tokens[index + 1];
    if (!token.isHype || !isNoun(noun)) continue;
    const giver = tokens.slice(Math.max(0, index - 4), index).findLast(({ text }) => givers.has(text));
    if (giver) return { start: /^vo/.test(giver.text) ? giver.start : token.start, end: noun.end };
  }
  return undefined;
}

function findOffer(tokens: readonly Token[]): Span | undefined {
  if (!/^(?:en|et|den|det|denne|dette)$/.test(tokens[0]?.text ?? '')) return undefined;
  const index = tokens.slice(0, 3).findIndex(({ isHype }) => isHype);
  const noun = index < 0 ? undefined : tokens.slice(index + 1, index + 3).find(({ text }) => offers.test(text));
  return noun && tokens[0] && { start: tokens[0].start, end: noun.end };
}

/** "Vores udvalg er unikt." */
function findVerdict(tokens: readonly Token[]): Span | undefined {
  const is = tokens.findIndex(({ text }) => text === 'er' || text === 'bliver');
  const ours = tokens[is - 2];
  const said = tokens.slice(is + 1, is + 3).find(({ text }) => !degrees.has(text));
  if (!ours || !said?.isHype || !/^vo(?:res|rt)$/.test(ours.text)) return undefined;
  const behind = tokens.find(({ start }) => start >= said.end);
  return behind && /[\p{L}\d]/u.test(behind.text) ? undefined : { start: ours.start, end: said.end };
}

function isNoun(token: Token | undefined): token is Token {
  return token !== undefined && /^\p{L}[\p{L}-]{2}/u.test(token.text) && !joints.has(token.text) && !token.isPraise;
}
