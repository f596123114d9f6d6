/** What may stand before a command: a pause, or "so", "and", "then". */
const pause = /^|[,:;–—!.] |\b(?:so|and|then) /giu;

/** What may lead into one: an emoji, and politeness that changes nothing. */
const lead = /^\P{L}{0,8}(?:please |just |simply |go and |don't forget to )?/iu;

/** Where a command may begin in a sentence: offsets of clauses, and of their first word where an emoji or "please" leads in. */
export function commandStarts(sentence: string): readonly number[] {
  const starts = new Set<number>();
  for (const { index, 0: before } of sentence.matchAll(pause)) {
    const start = index + before.length;
    starts.add(start);
    starts.add(start + (lead.exec(sentence.slice(start, start + 40))?.[0].length ?? 0));
  }
  return [...starts].sort((a, b) => a - b);
}
