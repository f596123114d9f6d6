// Reads the texts of examples, in which `[[ ]]` marks what must be reported.

/**
 * @typedef {object} MarkedText
 * @property {string} text without the marks
 * @property {{ readonly start: number, readonly end: number }[]} spans what was marked, in offsets into `text`
 */

/**
 * Takes the marks out of an example's text.
 * @param {string} marked
 * @returns {MarkedText}
 * @throws {Error} when a mark has no partner
 */
export function readMarks(marked) {
  let text = '';
  const spans = [];
  let start;
  for (const part of marked.split(/(\[\[|\]\])/)) {
    if (part === '[[') {
      if (start !== undefined) throw new Error(`A mark begins inside another: ${marked}`);
      start = text.length;
    } else if (part === ']]') {
      if (start === undefined) throw new Error(`A mark ends that never began: ${marked}`);
      spans.push({ start, end: text.length });
      start = undefined;
    } else {
      text += part;
    }
  }
  if (start !== undefined) throw new Error(`A mark never ends: ${marked}`);
  return { text, spans };
}
