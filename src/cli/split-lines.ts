const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The lines of a stream, without their endings, holding no more than one at a time. Only a line feed ends a line, alone or behind a
 * carriage return: node:readline also ends one at U+2028, which JSON may hold as it is.
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer, void, undefined> {
  let begun: Buffer[] = [];
  for await (const data of stream) {
    const chunk = Buffer.from(data);
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      yield lineOf([...begun, chunk.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    // A long line is put together once, when it ends.
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  if (begun.length > 0) yield lineOf(begun);
}

function lineOf(parts: readonly Buffer[]): Buffer {
  const line = Buffer.concat(parts);
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line;
}
