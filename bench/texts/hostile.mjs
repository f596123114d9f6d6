// Texts that make careless readers slow: what nests, what never closes, what is no text.
import { writeProse } from './posts.mjs';
import { randomFrom } from './random.mjs';

/**
 * @typedef {object} Kind
 * @property {string} name
 * @property {(length: number, seed: number) => string} write a text of this many UTF-16 units; another seed gives another text
 */

/** @type {readonly Kind[]} */
export const hostileKinds = [
  { name: 'one line of prose', write: (length, seed) => writeProse(length, seed, ' ') },
  { name: 'one word', write: (length, seed) => repeated('abcdefgh', length, seed) },
  { name: 'lists in lists, a level a line', write: (length, seed) => staircase(length, seed) },
  { name: 'lists in lists on one line', write: (length, seed) => repeated('- ', length, seed) },
  { name: 'quotations in quotations', write: (length, seed) => repeated('> ', length, seed) },
  { name: 'emphasis that never closes', write: (length, seed) => repeated('**really *now __not ', length, seed) },
  { name: 'links that never close', write: (length, seed) => repeated('[see [this](there ', length, seed) },
  { name: 'brackets that never close', write: (length, seed) => repeated('[', length, seed) },
  { name: 'HTML that never closes', write: (length, seed) => repeated('<p class="a <!-- ', length, seed) },
  { name: 'comments that never close', write: (length, seed) => repeated('<!-- ', length, seed) },
  { name: 'instructions that never close', write: (length, seed) => repeated('<? ', length, seed) },
  { name: 'pictures that never close', write: (length, seed) => repeated('![a](', length, seed) },
  { name: 'an address without an end', write: (length, seed) => repeated('www.a_b.', length, seed) },
  { name: 'code that never closes', write: (length, seed) => backticks(length, seed) },
  { name: 'quotation marks that never close', write: (length, seed) => repeated('“what ‘she said ', length, seed) },
  {
    name: 'a table',
    write: (length, seed) => `| a | b |\n| - | - |\n${repeated('| one | two |\n', length, seed)}`.slice(0, length),
  },
  {
    name: 'nothing but announcements',
    write: (length, seed) => repeated('We are proud to announce our plan. ', length, seed),
  },
  {
    name: 'nothing but questions',
    write: (length, seed) => repeated('What would you change, and why? ', length, seed),
  },
  { name: 'short paragraphs', write: (length, seed) => repeated('Yes.\n\n', length, seed) },
  { name: 'spaces', write: (length, seed) => repeated('a        ', length, seed) },
  { name: 'NULs and halves of surrogate pairs', write: (length, seed) => rubbish(length, seed) },
];

/**
 * @param {string} piece
 * @param {number} length
 * @param {number} seed
 */
function repeated(piece, length, seed) {
  return `${seed} ${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length);
}

/** Each line a level deeper than the one above, beginning anew at every fortieth, so that a short text is as deep as a long one. @param {number} length @param {number} seed */
function staircase(length, seed) {
  const lines = [];
  for (let written = 0, line = seed % 7; written < length; line++) {
    const text = `${'  '.repeat(line % 40)}- step ${line}`;
    lines.push(text);
    written += text.length + 1;
  }
  return lines.join('\n').slice(0, length);
}

/** Runs of backticks, each longer than the one before, so that none is the end of another. @param {number} length @param {number} seed */
function backticks(length, seed) {
  const runs = [];
  for (let written = 0, size = 1 + (seed % 7); written < length; size++) {
    runs.push('`'.repeat(size));
    written += size + 1;
  }
  return runs.join(' ').slice(0, length);
}

/** @param {number} length @param {number} seed */
function rubbish(length, seed) {
  const random = randomFrom(seed);
  const units = ['\0', '\ud800', '\udc00', '\uffff', '\u2028', '\ufeff', ' ', 'a', '\n', '*', '\u0300', '\u200d'];
  return Array.from({ length }, () => units[Math.floor(random() * units.length)]).join('');
}
