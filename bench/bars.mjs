// What was measured beside what it is to be.

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number} figure
 * @property {string} unit
 * @property {'least' | 'most'} bound whether the bars are the least or the most that the figure may be
 * @property {number} first the first bar
 * @property {number} aim
 */

/**
 * @typedef {object} Measured what the parts of the benchmark returned
 * @property {import('./parts/whole.mjs').Whole} whole
 * @property {import('./parts/whole.mjs').Whole | undefined} wholeOnNewer the same on a newer Node
 * @property {import('./parts/edits.mjs').Edits} edits
 * @property {readonly import('./parts/growth.mjs').Growth[]} growth
 * @property {import('./parts/heap.mjs').Heap} heap
 * @property {import('./parts/start.mjs').Start} start
 * @property {Awaited<ReturnType<typeof import('./parts/bundles.mjs').measureBundles>>} bundles
 * @property {import('./parts/command-line.mjs').CommandLines} commandLines
 */

/** @param {Measured} measured @returns {readonly Row[]} */
export function rowsOf({ whole, edits, growth, heap, start, bundles, commandLines }) {
  const times = (/** @type {string} */ size, /** @type {string} */ peer) => whole[size]?.[peer]?.ratio ?? NaN;
  const hostile = growth.slice(1);
  const worst = hostile.reduce((a, b) => (b.growth > a.growth ? b : a));
  return [
    atLeast('Post of 800 words: write-good takes', times('M', 'write-good'), [1.5, 5]),
    atLeast('Post of 800 words: alex takes', times('M', 'alex'), [5, 15]),
    atLeast('Post of 800 words: Harper takes', times('M', 'Harper'), [5, 15]),
    atLeast('10,000 words: write-good takes', times('L', 'write-good'), [2, 8]),
    atLeast('10,000 words: alex takes', times('L', 'alex'), [6, 25]),
    atLeast('10,000 words: Harper takes', times('L', 'Harper'), [25, 100]),
    atLeast('One word changed in 10,000: write-good, starting over, takes', edits.againstWriteGood, [100, 500]),
    atMost('One word changed in 10,000, against the same in 150', edits.againstShort, [4, 1.5]),
    atMost('Growth of the time for a character, prose', growth[0]?.growth ?? NaN, [1.3, 1.1]),
    atMost(`The same for hostile texts, the worst: ${worst.name}`, worst.growth, [1.3, 1.1]),
    atMost('Loading the engine, of write-good’s loading and first use', start.ratios.engineImport, [1, 0.5]),
    atMost('Loading the extension’s bundle, of the same', start.ratios.extensionImport, [1, 0.5]),
    atMost('The first post of 800 words, of the same', start.ratios.engineFirst, [8, 4]),
    atMost('Memory kept for an open draft of 10,000 words', heap.opened, [4, 1], ' MB'),
    atMost('The same after forty edits', heap.edited, [4, 1], ' MB'),
    atMost('Bundle for the desktop, minified', bundles.desktop.bytes / 1000, [700, 450], ' kB'),
    atMost('Bundle for the web, minified', bundles.web.bytes / 1000, [700, 450], ' kB'),
    atLeast(
      `two-way check, ${commandLines.files} posts: alex takes`,
      commandLines.programs.alex?.ratio ?? NaN,
      [5, 20],
    ),
    atLeast(
      `two-way check, ${commandLines.files} posts: textlint takes`,
      commandLines.programs.textlint?.ratio ?? NaN,
      [5, 20],
    ),
  ];
}

/** @param {string} what @param {number} figure @param {readonly [number, number]} bars @returns {Row} */
function atLeast(what, figure, [first, aim]) {
  return { what, figure, unit: ' ×', bound: 'least', first, aim };
}

/** @param {string} what @param {number} figure @param {readonly [number, number]} bars @returns {Row} */
function atMost(what, figure, [first, aim], unit = ' ×') {
  return { what, figure, unit, bound: 'most', first, aim };
}

/** Which bar a figure reaches. @param {Row} row @returns {'aim' | 'first bar' | 'no'} */
export function verdictOn({ figure, bound, first, aim }) {
  const reaches = (/** @type {number} */ bar) => (bound === 'least' ? figure >= bar : figure <= bar);
  if (reaches(aim)) return 'aim';
  return reaches(first) ? 'first bar' : 'no';
}
