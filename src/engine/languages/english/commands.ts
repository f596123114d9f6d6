/** What may stand before a command inside a sentence: a pause, or "so", "and", "then" behind one. */
const pause = /[,:;–—!.] (?:(?:so|and|then) )?/giu;

/** What may lead into one: an emoji, "So,", and politeness that changes nothing. */
const lead =
  /^\P{L}{0,8}(?:(?:so|and|then),? )?(?:please |just |simply |go and |don't forget to |make sure (?:to|you) |be sure to |remember to )?/iu;

/** Where a command may begin in a sentence: offsets of clauses, and of their first word where something leads in. */
export function commandStarts(sentence: string): readonly number[] {
  const clauses = [0, ...Array.from(sentence.matchAll(pause), ({ index, 0: before }) => index + before.length)];
  const starts = clauses.flatMap((start) => {
    const led = lead.exec(sentence.slice(start, start + 60))?.[0].length ?? 0;
    return led > 0 ? [start, start + led] : [start];
  });
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** Whether what stands at `offset` is denied, or told of somebody: "no need to hurry", "they tell you to act now". */
export function isDeniedOrTold(sentence: string, offset: number): boolean {
  const before =
    sentence
      .slice(Math.max(0, offset - 40), offset)
      .split(/[,:;–—!.?]/)
      .at(-1) ?? '';
  return /(?:\b(?:not|no|never|nobody|told|tells?|telling|says?|said|wants?|asked)|n't)(?: \S+){0,3} ?$/i.test(before);
}
