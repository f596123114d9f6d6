// What the benchmark writes: docs/speed.md.
import { rowsOf, verdictOn } from './bars.mjs';

/** @typedef {import('./bars.mjs').Measured} Measured */

/**
 * @typedef {object} Circumstances
 * @property {string} date
 * @property {string} machine
 * @property {string} node
 * @property {string | undefined} newerNode
 * @property {boolean} isQuick
 * @property {number} minutes that all of it took
 * @property {Record<string, string>} versions of the peers
 */

/** @param {Measured} measured @param {Circumstances} circumstances @returns {string} Markdown */
export function describeSpeed(measured, circumstances) {
  return (
    [
      '# Speed and memory',
      introduction(circumstances),
      '## Against the bars',
      'Rows that say what another program *takes* give it as a multiple of what Two-Way takes: more is better. In all other rows less is better.',
      barTable(measured),
      '## Whole posts',
      wholeTable(measured.whole, circumstances.node),
      ...(measured.wholeOnNewer && circumstances.newerNode
        ? [wholeTable(measured.wholeOnNewer, circumstances.newerNode)]
        : []),
      '## One word changed',
      editText(measured),
      '## Growth with length',
      'Nanoseconds for a character. Each hostile text is nothing but what its name says, from beginning to end.',
      growthTable(measured),
      '## Start, memory and size',
      startText(measured),
      '## The command line',
      commandLineText(measured),
      `Versions: ${Object.entries(circumstances.versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', ')}.`,
    ].join('\n\n') + '\n'
  );
}

/** @param {Circumstances} circumstances */
function introduction({ date, machine, node, isQuick, minutes }) {
  return `Written by \`npm run bench\` on ${date}, in ${minutes.toFixed(1)} minutes: ${machine}, Node ${node}.${isQuick ? ' A short check with few rounds: its figures are rough.' : ''}

Milliseconds wander with the machine and with what else it does; ratios are what counts. They were taken in one process, the programs in turns on the same text, and are medians of the rounds. The texts are generated from sentences written for this purpose (\`bench/texts\`), about one in twelve of them broadcasting and one in twelve opening something; the same for every program. The programs do different work: write-good has nine lists of words, alex looks for unkind words, textlint runs three of its rules, Harper checks grammar and spelling, and remembers sentences it has seen: the bars are about the same text again, and another row says what it takes for one that is new to it.`;
}

/** @param {Measured} measured */
function barTable(measured) {
  const rows = rowsOf(measured).map((row) => [
    row.what,
    withUnit(row.figure, row.unit),
    withUnit(row.first, row.unit),
    withUnit(row.aim, row.unit),
    verdictOn(row),
  ]);
  return table(['', 'measured', 'first bar', 'aim', 'met'], rows);
}

/** @param {import('./parts/whole.mjs').Whole} whole @param {string} node */
function wholeTable(whole, node) {
  const [programs = []] = Object.values(whole).map((times) => Object.keys(times));
  const rows = programs.map((program) => [
    program,
    ...Object.values(whole).map(
      (times) => `${short(times[program]?.milliseconds ?? NaN)} ms (${short(times[program]?.ratio ?? NaN)} ×)`,
    ),
  ]);
  return table([`Node ${node}`, '150 words', '800 words', '10,000 words'], rows);
}

/** @param {Measured} measured */
function editText({ edits }) {
  return `A word replaced in the middle of a post of 10,000 words, in a draft that follows its edits: ${short(edits.long)} ms until the new analysis is there. The same words in a post of 150, which is the middle of the long one: ${short(edits.short)} ms. write-good reads the long post again in ${short(edits.whole)} ms. At the end both drafts say what a fresh analysis says.`;
}

/** @param {Measured} measured */
function growthTable({ growth }) {
  const prose = growth[0]?.perCharacter ?? [];
  const rows = growth.map(({ name, perCharacter, growth: factor }) => {
    const last = perCharacter.length - 1;
    const againstProse = (perCharacter[last] ?? NaN) / (prose[last] ?? NaN);
    const times = prose.map((_, length) => (length > last ? 'left out' : short(perCharacter[length] ?? NaN)));
    return [name, ...times, `${short(factor)} ×`, `${short(againstProse)} ×`];
  });
  const lengths = ['8 kB', '128 kB', '1 MB'].slice(0, prose.length);
  return `${table(['text', ...lengths, 'growth', 'against prose'], rows)}\n\n*Left out* is what would have taken more than fifteen seconds; the growth, and the comparison with prose, are then those of the lengths before it.`;
}

/** @param {Measured} measured */
function startText({ start, heap, bundles }) {
  const parts = bundles.desktop.parts
    .slice(0, 8)
    .map(({ name, bytes }) => `${name} ${short(bytes / 1000)} kB`)
    .join(', ');
  return `In fresh processes: loading the engine takes ${short(start.engineImport)} ms, the extension’s bundle ${short(start.extensionImport)} ms, the first analysis of 800 words ${short(start.engineFirst)} ms; write-good’s loading and first use ${short(start.writeGood)} ms. An open draft of 10,000 words keeps ${short(heap.opened)} MB, its text among them, and ${short(heap.edited)} MB after forty edits. The bundle for the desktop has ${short(bundles.desktop.bytes / 1000)} kB, that for the web ${short(bundles.web.bytes / 1000)} kB. The largest parts on the desktop: ${parts}.`;
}

/** @param {Measured} measured */
function commandLineText({ commandLines: { files, words, programs } }) {
  const rows = Object.entries(programs).map(([name, { seconds, ratio }]) => [
    name,
    `${short(seconds)} s`,
    `${short(ratio)} ×`,
  ]);
  return `${files} files with ${words} words in all, from the start of the program to its end.\n\n${table(['program', 'time', 'of ours'], rows)}`;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {number} figure @param {string} unit */
const withUnit = (figure, unit) => `${short(figure)}${unit}`;

/** Two or three digits that count. @param {number} figure */
function short(figure) {
  if (!Number.isFinite(figure)) return '–';
  if (figure >= 100) return Math.round(figure).toLocaleString('en');
  return String(Number(figure.toPrecision(2)));
}
