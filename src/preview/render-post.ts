import type { Analysis, Language, Span } from '../engine';
import { normaliseLineEndings } from '../engine/reading/line-endings';
import { escapeHtml, escapeVerbatim } from './escape-html';
import { marksOf } from './mark';
import { renderMarkdown } from './render-markdown';
import { placeSentinels, type SentinelPair, sentinelsToMarks, withoutSentinels, withSentinels } from './sentinels';

/** How often a post is rendered at most while marks that would change its looks are sought. Chosen: a tenth of a second for 10 kB. */
const mostAttempts = 40;

/** What is shown of a post's text. */
interface Parts {
  readonly title: Span | undefined;
  readonly description: Span | undefined;
  readonly body: Span;
}

/**
 * The post as its readers meet it, with its findings and openings marked. Safe to show, whatever the text.
 * @param displayLanguage the language of what is said about the post
 */
export function renderPost(analysis: Analysis, displayLanguage: Language): string {
  const parts = partsOf(analysis);
  const plain = renderParts(analysis, parts, []);
  const changesNothing = (pairs: readonly SentinelPair[]): boolean =>
    withoutSentinels(renderParts(analysis, parts, pairs), pairs) === plain;
  const pairs = largestHarmless(placeSentinels(analysis, marksOf(analysis, displayLanguage)), changesNothing);
  const article = sentinelsToMarks(renderParts(analysis, parts, pairs), pairs);
  return `${renderWholePost(analysis, displayLanguage)}<article lang="${analysis.language}">${article}</article>`;
}

/** Leaves out marks whose sentinels would be markup's business, such as those inside `[label]` of a link that is defined elsewhere. */
function largestHarmless(
  pairs: readonly SentinelPair[],
  isHarmless: (pairs: readonly SentinelPair[]) => boolean,
): readonly SentinelPair[] {
  const harmless: SentinelPair[] = [];
  const groups = [pairs];
  for (let attempt = 0; groups.length > 0 && attempt < mostAttempts; attempt++) {
    const group = groups.pop() ?? [];
    const middle = group.length >> 1;
    if (isHarmless([...harmless, ...group])) harmless.push(...group);
    else if (group.length > 1) groups.push(group.slice(middle), group.slice(0, middle));
  }
  return harmless;
}

/** The findings about the post as a whole, which no single stretch of it shows. */
function renderWholePost({ findings }: Analysis, displayLanguage: Language): string {
  const items = findings
    .filter(({ scope }) => scope === 'post')
    .map(({ ruleId, span, message }) => {
      const attributes = `type="button" data-kind="${escapeHtml(ruleId)}" data-offset="${span.start}" data-end="${span.end}"`;
      return `<li><button ${attributes}>${escapeVerbatim(message[displayLanguage])}</button></li>`;
    });
  return items.length > 0 ? `<ul class="whole-post">${items.join('')}</ul>` : '';
}

function partsOf({ text, frontMatter: { fields, end } }: Analysis): Parts {
  return { title: fields.get('title'), description: fields.get('description'), body: { start: end, end: text.length } };
}

function renderParts({ text, format }: Analysis, parts: Parts, pairs: readonly SentinelPair[]): string {
  const shown = (span: Span): string => withSentinels(text, span, pairs);
  const title = parts.title ? `<h1>${escapeVerbatim(shown(parts.title))}</h1>\n` : '';
  const description = parts.description ? `<p class="lead">${escapeVerbatim(shown(parts.description))}</p>\n` : '';
  const body = shown(parts.body);
  const rendered = format === 'markdown' ? renderMarkdown(body) : undefined;
  return title + description + (rendered ?? renderPlainText(body));
}

/** A blank line ends a paragraph; every other line break is kept. */
function renderPlainText(text: string): string {
  return normaliseLineEndings(text)
    .text.replace(/^[ \t]+$/gm, '')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeVerbatim(paragraph.trim()).replaceAll('\n', '<br>')}</p>\n`)
    .join('');
}
