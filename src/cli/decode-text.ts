/** How far into a file a NUL is looked for, in bytes. */
const sampleLength = 8192;

/**
 * A file's text: UTF-8, or UTF-16 where a byte order mark says so. The mark stays in the text, as one code unit.
 * `undefined` for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, sampleLength).includes(0)) return undefined;
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
