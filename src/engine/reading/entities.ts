/** The named entities that people write in posts; every other one reads as a stand-in. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: "'",
  rsquo: "'",
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
};

/** What a character reference such as `&amp;` or `&#8217;` reads as; `undefined` for one it doesn't know. */
export function decodeEntity(entity: string): string | undefined {
  const numeric = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity);
  if (!numeric) return named[entity.slice(1, -1)];
  const code = numeric[1] ? parseInt(numeric[1], 16) : Number(numeric[2]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
