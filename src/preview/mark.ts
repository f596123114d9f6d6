import { type Analysis, type Language, openings as openingReaders, type Span } from '../engine';
import { escapeHtml } from './escape-html';

/** A stretch of the post that the preview marks. */
export interface Mark {
  readonly kind: 'finding' | 'opening';
  /** The rule's or the opening's id. */
  readonly id: string;
  readonly span: Span;
  /** Why it is marked, in the writer's display language. */
  readonly label: string;
}

/** What is to be marked in a post: its openings, and its findings about sentences. */
export function marksOf(analysis: Analysis, displayLanguage: Language): readonly Mark[] {
  const openings = analysis.openings.map(({ kind, span }): Mark => {
    const reader = openingReaders.find(({ id }) => id === kind);
    return { kind: 'opening', id: kind, span, label: reader?.summary[displayLanguage] ?? kind };
  });
  const findings = analysis.findings
    .filter(({ scope }) => scope === 'sentence')
    .map(({ ruleId, span, message }): Mark => ({ kind: 'finding', id: ruleId, span, label: message[displayLanguage] }));
  return [...openings, ...findings];
}

/**
 * A piece of text as a `<mark>`.
 * @param html the text, without elements in it
 * @param marks what it belongs to; at least one
 * @param isFirst whether a mark begins here: only then it can be reached by keyboard, once
 */
export function toMarkElement(html: string, marks: readonly Mark[], isFirst: boolean): string {
  const main = marks.findLast(({ kind }) => kind === 'finding') ?? marks.at(-1);
  if (!main) return html;
  const label = escapeHtml(marks.map((mark) => mark.label).join(' '));
  const attributes = [
    `class="${[...new Set(marks.map(({ kind }) => kind))].join(' ')}"`,
    `data-kind="${escapeHtml(main.id)}"`,
    `data-offset="${main.span.start}"`,
    `data-end="${main.span.end}"`,
    `title="${label}"`,
    ...(isFirst ? [`role="button" tabindex="0" aria-label="${html.trim()}: ${label}"`] : []),
  ];
  return `<mark ${attributes.join(' ')}>${html}</mark>`;
}
