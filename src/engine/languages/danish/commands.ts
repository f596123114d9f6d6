/** What may stand before a command inside a sentence: a pause, or "så", "og", "men" behind one, or "og" alone. */
const pause = /[,:;–—!.)?»] (?:(?:så|og|men|eller) )?| (?:og|eller) /giu;

/** What may lead into one: an emoji, "Så", and politeness that changes nothing. */
const lead =
  /^[^\p{L}@#]{0,8}(?:(?:så|og|men|nå),? )?(?:(?:husk|glem ikke|sørg for)(?: endelig| lige| nu| også)?,? at )?(?:gå (?:ind )?(?:og|til) )?/iu;

/** Where a command may begin in a sentence: offsets of clauses, and of their first word where something leads in. */
export function commandStarts(sentence: string): readonly number[] {
  const clauses = [0, ...Array.from(sentence.matchAll(pause), ({ index, 0: before }) => index + before.length)];
  const starts = clauses.flatMap((start) => {
    const led = lead.exec(sentence.slice(start, start + 60))?.[0].length ?? 0;
    return led > 0 ? [start, start + led] : [start];
  });
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** Whether what stands at `offset` is told of somebody: "de beder dig handle nu", "han sagde: Skynd dig". */
export function isTold(sentence: string, offset: number): boolean {
  const before = sentence.slice(Math.max(0, offset - 40), offset);
  return /(?:^|[^\p{L}])(?:sagde|siger|sige|råbte|bad|beder|skrev|stod der|hed|hedder|opfordre[rdes]{0,3})(?: [^\s.!?]{1,20}){0,3}[:,]? ?["“”»„]?$/iu.test(
    before,
  );
}
