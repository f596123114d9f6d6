import { lazily } from '../../lazily';
import type { Span } from '../../span';
import { hasFigure, isDisowned } from './claims';
import { finder } from './forms';
import { jargonPhrases } from './jargon-phrases';
import { type EmptyKind, emptyStems } from './jargon-words';

const findPhrase = finder(jargonPhrases, (sentence, span) => hasFigure(sentence) || isDisowned(sentence, span));

/** How empty the words of a stretch must be together, and how large a part of it; chosen on posts read for it. */
const leastWeight = 4;
const leastShare = 0.3;

/** How many words may lie between two empty ones of the same stretch. */
const gap = 4;

/** A word of no content. */
interface EmptyWord extends Span {
  readonly index: number;
  readonly kind: EmptyKind;
  readonly weight: number;
}

/** The stretch of a Danish sentence that says nothing anybody could answer; `undefined` when there is none. */
export function findJargon(sentence: string): Span | undefined {
  return findPhrase(sentence) ?? findDrift(sentence);
}

/** "understøtte en helhedsorienteret indsats og sikre sammenhæng": one empty word after another. */
function findDrift(sentence: string): Span | undefined {
  let run: EmptyWord[] = [];
  let index = 0;
  for (const { 0: text, index: start } of sentence.matchAll(/[\p{L}0-9][\p{L}\p{N}-]*/gu)) {
    index++;
    const found = weigh(text.toLowerCase());
    if (!found) continue;
    const word = { ...found, index, start, end: start + text.length };
    run = index - (run.at(-1)?.index ?? index) <= gap ? [...run, word] : [word];
    const [first] = run;
    if (!first || !isDrift(run, index - first.index + 1)) continue;
    return hasFigure(sentence) || isDisowned(sentence, first) ? undefined : { start: first.start, end: word.end };
  }
  return undefined;
}

/** Each stem, with what it is. */
const stems = lazily(
  () =>
    new Map(
      (['verb', 'noun', 'adjective'] as const).flatMap((kind) =>
        (['faint', 'full'] as const).flatMap((strength) =>
          emptyStems[kind][strength]
            .split(' ')
            .map((stem) => [stem, { kind, weight: strength === 'full' ? 2 : 1 }] as const),
        ),
      ),
    ),
);

/** So many letters of a word are looked up before any stem is tried: no stem is shorter. */
const shortestStem = 3;

const beginnings = lazily(() => new Set(Array.from(stems().keys(), (stem) => stem.slice(0, shortestStem))));

/** Endings that a stem takes. */
const endings = new Set(
  ' r s t n e en et er ne ns erne ernes ens ets ede ende else elsen elser ing ingen ske sk ke le te d re st ste sen ser somhed'.split(
    ' ',
  ),
);

/** How long an ending can be. */
const longestEnding = 6;

function weigh(word: string): { readonly kind: EmptyKind; readonly weight: number } | undefined {
  if (!beginnings().has(word.slice(0, shortestStem))) return undefined;
  for (let length = word.length; length >= Math.max(shortestStem, word.length - longestEnding); length--) {
    const found = stems().get(word.slice(0, length));
    if (found && endings.has(word.slice(length))) return found;
  }
  return undefined;
}

function isDrift(run: readonly EmptyWord[], words: number): boolean {
  const weight = run.reduce((sum, word) => sum + word.weight, 0);
  const verb = run.findIndex(({ kind }) => kind === 'verb');
  const isComplete = verb >= 0 && run.slice(verb).some(({ kind }) => kind === 'noun');
  return isComplete && run.length >= 3 && weight >= leastWeight && weight / words >= leastShare;
}
