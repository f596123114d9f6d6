import type { Element, Pattern, WordSet } from './patterns';
import type { ReadWords } from './read-words';

/** Whether the rest of a pattern fits the words from one on. */
export type Step = (text: ReadWords, at: number) => boolean;

/** Gives each word of the patterns a number. */
export type Numbering = (word: string) => number;

/** Makes of a pattern what tries it: each element a step that leads to the next. Gaps are short, so trying ends soon. */
export function toStep(pattern: Pattern, numbering: Numbering): Step {
  return pattern.reduceRight<Step>(
    (next, element) => stepOf(element, next, numbering),
    () => true,
  );
}

function stepOf(element: Element, next: Step, numbering: Numbering): Step {
  switch (element.kind) {
    case 'begin':
      return (text, at) => text.beginsClause(at) && next(text, at);
    case 'end':
      return (text, at) => text.isEndOfClause(at) && next(text, at);
    case 'not': {
      const isIn = membership(element.set, numbering);
      return (text, at) => !isIn(text, at) && next(text, at);
    }
    case 'who':
    case 'named': {
      const isIn = membership(element.orElse, numbering);
      const isWho = element.kind === 'who';
      return (text, at) => {
        if (isIn(text, at) && next(text, at + 1)) return true;
        for (const end of isWho ? text.personEnds(at) : text.nameEnds(at)) if (next(text, end)) return true;
        return false;
      };
    }
    case 'gap':
      return gap(element.most, element.overCommas, next);
    case 'word':
      return words(element, next, numbering);
  }
}

/** The nearest end first. */
function gap(most: number, overCommas: boolean, next: Step): Step {
  return (text, at) => {
    for (let end = at; ; end++) {
      if (next(text, end)) return true;
      if (end >= at + most || !text.isPassable(end, overCommas)) return false;
    }
  };
}

function words({ set, least, most }: Extract<Element, { kind: 'word' }>, next: Step, numbering: Numbering): Step {
  const isIn = membership(set, numbering);
  const { orEnd } = set;
  return (text, at) => {
    if (orEnd && text.isEndOfClause(at) && next(text, at)) return true;
    let count = 0;
    while (count < most && isIn(text, at + count)) count++;
    for (; count >= least; count--) if (next(text, at + count)) return true;
    return false;
  };
}

/** Endings count in longer words only: "+ing" is not "thing" or "king". */
const shortestWithEnding = 5;

function membership({ words: all, endings }: WordSet, numbering: Numbering): Step {
  const numbers = new Set(Array.from(all, numbering));
  if (endings.length === 0) return (text, at) => numbers.has(text.numbers[at] ?? -1);
  return (text, at) => {
    if (numbers.has(text.numbers[at] ?? -1)) return true;
    const { lower } = text.words[at] ?? { lower: '' };
    return lower.length >= shortestWithEnding && endings.some((ending) => lower.endsWith(ending));
  };
}
