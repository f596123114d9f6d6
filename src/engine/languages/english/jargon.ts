import { mentions, sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { hasFigure, isDisowned } from './claims';
import { jargonPhrases, together } from './jargon-phrases';
import { emptyAdjectives, emptyNouns, emptyVerbs } from './jargon-words';

/** A word of no content, and how empty it is. */
interface EmptyWord extends Span {
  /** Which word of the sentence it is, from 0. */
  readonly index: number;
  readonly weight: number;
  readonly isVerb: boolean;
  readonly isNoun: boolean;
}

/** How empty the words of a stretch must be together, and how many of its words; chosen on posts read for it. */
const leastWeight = 4;
const leastShare = 0.35;

/** How many words may lie between two empty ones of the same stretch. */
const gap = 5;

/** The stretch of a sentence that says nothing anybody could answer; `undefined` when there is none. */
export function findJargon(sentence: string): Span | undefined {
  const span = findPhrase(sentence) ?? findDrift(sentence);
  return span && !isDisowned(sentence, span.start, span.end) ? span : undefined;
}

const siftPhrases = sieve([...jargonPhrases, together]);

function findPhrase(sentence: string): Span | undefined {
  const phrases = siftPhrases(sentence);
  if (phrases.length === 0 || hasFigure(sentence)) return undefined;
  for (const phrase of phrases) {
    const match = phrase.exec(sentence);
    if (match) return { start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return undefined;
}

/** Without a verb that says nothing there is no drift. */
const mayDrift = mentions(emptyVerbs.keys());

/** "enable stakeholders to accelerate sustainable growth across the ecosystem": one empty word after another. */
function findDrift(sentence: string): Span | undefined {
  if (!mayDrift(sentence) || hasFigure(sentence)) return undefined;
  const words = Array.from(sentence.matchAll(/[\p{L}\d][\p{L}\d'-]*/gu), toWord);
  for (const run of runsOf(words)) {
    const [first] = run;
    const last = run.at(-1);
    if (first && last && isDrift(run, last.index - first.index + 1)) return { start: first.start, end: last.end };
  }
  return undefined;
}

/** The empty words among the words of a sentence, in runs with no more than `gap` others between two. */
function runsOf(words: readonly (EmptyWord | undefined)[]): readonly EmptyWord[][] {
  const runs: EmptyWord[][] = [];
  for (const word of words) {
    if (!word) continue;
    const run = runs.at(-1);
    if (run && word.index - (run.at(-1)?.index ?? 0) <= gap) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** `undefined` for a word that says something. */
function toWord(match: RegExpExecArray, index: number): EmptyWord | undefined {
  const text = match[0].toLowerCase();
  const verb = emptyVerbs.get(text);
  const noun = emptyNouns.get(text);
  const weight = verb ?? noun ?? emptyAdjectives.get(text);
  if (weight === undefined) return undefined;
  const start = match.index;
  return { index, start, end: start + text.length, weight, isVerb: verb !== undefined, isNoun: noun !== undefined };
}

function isDrift(run: readonly EmptyWord[], words: number): boolean {
  const weight = run.reduce((sum, word) => sum + word.weight, 0);
  const verb = run.findIndex(({ isVerb }) => isVerb);
  const isComplete = verb >= 0 && run.slice(verb).some(({ isNoun }) => isNoun);
  return isComplete && run.length >= 3 && weight >= leastWeight && weight / words >= leastShare;
}
