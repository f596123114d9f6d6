/** Text as HTML. A character reference that is already there stays one: `&amp;` is not escaped again. */
export function escapeHtml(text: string): string {
  return escapeMarkup(text.replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi, '&amp;'));
}

/** Text as HTML that shows every character of it, `&amp;` included. */
export function escapeVerbatim(text: string): string {
  return escapeMarkup(text.replaceAll('&', '&amp;'));
}

function escapeMarkup(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
