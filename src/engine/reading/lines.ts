/** Where the line begins that stands `count` lines above the one with the offset, or the text. Every line ending counts. */
export function startOfLineAbove(text: string, offset: number, count: number): number {
  let start = startOfLine(text, offset);
  for (let left = count; left > 0 && start > 0; left--) {
    const isPair = text.charCodeAt(start - 1) === lineFeed && text.charCodeAt(start - 2) === carriageReturn;
    start = startOfLine(text, start - (isPair ? 2 : 1));
  }
  return start;
}

/** Where the text goes on after `count` line endings from the offset on, or ends. */
export function endOfLines(text: string, offset: number, count: number): number {
  let end = offset;
  for (let left = count; left > 0 && end < text.length; left--) {
    while (end < text.length && !isEnding(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed) end++;
    end = Math.min(end + 1, text.length);
  }
  return end;
}

const lineFeed = 10;
const carriageReturn = 13;

function isEnding(unit: number): boolean {
  return unit === lineFeed || unit === carriageReturn;
}

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isEnding(text.charCodeAt(start - 1))) start--;
  return start;
}
