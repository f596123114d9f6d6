import type { Span } from '../span';

/** Opening quotation marks, and what closes each. Straight ones close themselves; so do Danish ones: ”sådan”. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”"“'],
  ['”', '”“'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
]);

/**
 * The stretches of a block's plain text that stand in quotation marks, marks included. Without nesting: the outer one counts.
 * A mark that nothing closes quotes nothing.
 */
export function findQuotations(plain: string): readonly Span[] {
  const quotations: Span[] = [];
  let open: number | undefined;
  for (const { index } of plain.matchAll(/["“”„«»]/g)) {
    if (open !== undefined && closes(plain, index, open)) {
      quotations.push({ start: open, end: index + 1 });
      open = undefined;
    } else if (open === undefined && opens(plain, index)) {
      open = index;
    }
  }
  return quotations;
}

/** A mark opens a quotation at the beginning or after a blank or bracket, and before a letter, digit or the like. */
function opens(plain: string, at: number): boolean {
  return closers.has(plain[at] ?? '') && /[\s([{—–:-]/.test(plain[at - 1] ?? ' ') && !/\s/.test(plain[at + 1] ?? ' ');
}

function closes(plain: string, at: number, open: number): boolean {
  const marks = closers.get(plain[open] ?? '') ?? '';
  return marks.includes(plain[at] ?? ' ') && !/\s/.test(plain[at - 1] ?? ' ');
}
