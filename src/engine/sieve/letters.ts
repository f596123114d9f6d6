/**
 * Texts as a sieve sees them: 26 letters, small or capital all the same, and a blank for everything else. Coarse, so that one table
 * holds all there is to know; nothing that differs here is the same to an expression.
 */
export const blank = 0;

/** How many symbols there are, rounded up to a power of two: a row of a table is found by shifting. */
export const symbolBits = 5;

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a && code >= 0x41 ? small - 0x60 : blank;
});

/** The symbol of a UTF-16 code unit: 1–26 for a letter, or `blank`. */
export function symbolOf(code: number): number {
  if (code < 128) return ascii[code] ?? blank;
  // To an expression that ignores case and knows Unicode, "ſ" is an s, and the sign for kelvin a k.
  return code === 0x17f ? 19 : code === 0x212a ? 11 : blank;
}

/** The symbol as a character: "a"–"z" or " ". */
export function fold(code: number): string {
  const symbol = symbolOf(code);
  return symbol === blank ? ' ' : String.fromCharCode(symbol + 0x60);
}
