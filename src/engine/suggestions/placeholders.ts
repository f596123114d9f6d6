import type { Edit } from '../finding';
import type { Span } from '../span';

/** "{what readers said}" */
const placeholder = /\{\p{L}[^{}\r\n]{0,60}\}/gu;

/** Where an edit's text holds what only the writer can fill in. What the edited stretch holds already is the draft's own. */
export function placeholdersIn({ span, text }: Edit, draft: string): readonly Span[] {
  const replaced = draft.slice(span.start, span.end);
  return [...text.matchAll(placeholder)]
    .filter(([braces]) => !replaced.includes(braces))
    .map(({ index, 0: braces }) => ({ start: index, end: index + braces.length }));
}
