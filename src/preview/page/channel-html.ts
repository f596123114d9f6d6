import { escapeHtml } from './escape-html';

/** Private-use characters mark places and may stand anywhere. */
const marks = String.raw`\uE000-\uF8FF`;
/** An address, a mention or a hashtag, as feeds find them: behind a blank, a bracket or nothing. */
const reference = new RegExp(
  String.raw`(^|[\s(${marks}])(https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[@#][${marks}]?[\p{L}\p{N}_][\p{L}\p{N}_.@${marks}-]*)`,
  'gu',
);

/** A paragraph as a feed shows it: the text as it was typed, with addresses, mentions and hashtags set off. */
export function channelHtml(text: string): string {
  let result = '';
  let position = 0;
  const trimmed = text.trim();
  for (const match of trimmed.matchAll(reference)) {
    const start = match.index + (match[1]?.length ?? 0);
    const found = (match[2] ?? '').replace(/[.,;:!?)]{1,9}$/, '');
    result += `${escapeHtml(trimmed.slice(position, start))}<a>${escapeHtml(found)}</a>`;
    position = start + found.length;
  }
  return `<p>${(result + escapeHtml(trimmed.slice(position))).replaceAll('\n', '<br>')}</p>`;
}
