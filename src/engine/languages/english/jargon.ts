import type { Span } from '../../span';
import { findBoast } from './boasting';
import { hasFigure, isDisowned } from './claims';
import { jargonPhrases, together } from './jargon-phrases';
import { emptyAdjectives, emptyNouns, emptyVerbs } from './jargon-words';

/** A word of no content, and how empty it is. */
interface EmptyWord extends Span {
  readonly weight: number;
  readonly isVerb: boolean;
  readonly isNoun: boolean;
}

/** How empty the words of a stretch must be together, and how many of its words; chosen on posts read for it. */
const leastWeight = 5;
const leastShare = 0.3;

/** How many words may lie between two empty ones of the same stretch. */
const gap = 5;

/** The stretch of a sentence that says nothing anybody could answer; `undefined` when there is none. */
export function findJargon(sentence: string): Span | undefined {
  const span = findPhrase(sentence) ?? findDrift(sentence);
  return span && !isDisowned(sentence, span.start, span.end) && !findBoast(sentence) ? span : undefined;
}

function findPhrase(sentence: string): Span | undefined {
  if (hasFigure(sentence)) return undefined;
  for (const phrase of [...jargonPhrases, together]) {
    const match = phrase.exec(sentence);
    if (match) return { start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return undefined;
}

/** "enable stakeholders to accelerate sustainable growth across the ecosystem": one empty word after another. */
function findDrift(sentence: string): Span | undefined {
  if (hasFigure(sentence)) return undefined;
  const words = [...sentence.matchAll(/[\p{L}\d][\p{L}\d'-]*/gu)];
  let run: EmptyWord[] = [];
  let last = 0;
  let first = 0;
  for (const [index, match] of words.entries()) {
    const word = toEmptyWord(match);
    if (!word) continue;
    if (run.length === 0 || index - last > gap) {
      run = [];
      first = index;
    }
    run.push(word);
    last = index;
    if (isDrift(run, index - first + 1)) return { start: run[0]?.start ?? 0, end: word.end };
  }
  return undefined;
}

function toEmptyWord(match: RegExpExecArray): EmptyWord | undefined {
  const text = match[0].toLowerCase();
  const verb = emptyVerbs.get(text);
  const noun = emptyNouns.get(text);
  const weight = verb ?? noun ?? emptyAdjectives.get(text);
  if (weight === undefined) return undefined;
  const start = match.index;
  return { start, end: start + text.length, weight, isVerb: verb !== undefined, isNoun: noun !== undefined };
}

function isDrift(run: readonly EmptyWord[], words: number): boolean {
  const weight = run.reduce((sum, word) => sum + word.weight, 0);
  const isComplete = run.some(({ isVerb }) => isVerb) && run.some(({ isNoun }) => isNoun);
  return isComplete && weight >= leastWeight && weight / words >= leastShare;
}
