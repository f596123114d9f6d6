// How long it takes after one word was changed in a long post, and in a short one.
import assert from 'node:assert/strict';
import { loadEngine } from '../engine.mjs';
import { freshCopy, median, ratio, takeTurns } from '../measure/rounds.mjs';
import { loadWriteGood } from '../peers.mjs';
import { countWords, writePost } from '../texts/posts.mjs';

/** Put in one after the other, so that each edit makes a text that was not there before. */
const words = [
  'kettle',
  'ladder',
  'pebble',
  'lantern',
  'barrel',
  'saddle',
  'pillow',
  'hammer',
  'basket',
  'mirror',
  'thimble',
  'anchor',
];

/**
 * @typedef {object} Edits
 * @property {number} long milliseconds to analyse the post of 10,000 words after an edit
 * @property {number} short the same for a post of 150 words
 * @property {number} whole milliseconds that write-good takes for the post of 10,000 words
 * @property {number} againstWriteGood
 * @property {number} againstShort
 */

/**
 * @param {import('./part.mjs').Setting} setting
 * @returns {Promise<Edits>}
 */
export async function measureEdits({ folder, isQuick }) {
  const engine = await loadEngine(folder);
  const writeGood = await loadWriteGood();
  const long = writePost(10_000, 11);
  const short = middleOf(long, 150);
  const longDraft = new Typist(engine, long, long.indexOf(short) + short.length / 2);
  const shortDraft = new Typist(engine, short, short.length / 2);
  const times = await takeTurns(
    [
      { name: 'long', prepare: () => undefined, run: () => longDraft.changeWord() },
      { name: 'short', prepare: () => undefined, run: () => shortDraft.changeWord() },
      { name: 'whole', prepare: () => freshCopy(long), run: writeGood },
    ],
    isQuick ? 5 : 31,
  );
  longDraft.check();
  shortDraft.check();
  const [inLong = [], inShort = [], whole = []] = ['long', 'short', 'whole'].map((name) => times.get(name));
  return {
    long: median(inLong),
    short: median(inShort),
    whole: median(whole),
    againstWriteGood: ratio(whole, inLong),
    againstShort: ratio(inLong, inShort),
  };
}

/**
 * The paragraphs in the middle of a post.
 * @param {string} post
 * @param {number} length words, at least
 */
function middleOf(post, length) {
  const blocks = post.split('\n\n');
  const from = Math.floor(blocks.length / 2);
  let to = from + 1;
  while (countWords(blocks.slice(from, to).join('\n\n')) < length) to++;
  return blocks.slice(from, to).join('\n\n');
}

/** Changes the words of a stretch in the middle of a draft, one after the other, and has the draft analysed each time. */
class Typist {
  #draft;
  #text;
  #count = 0;
  #begin;
  #engine;

  /** @param {import('../engine.mjs').Engine} engine @param {string} text @param {number} middle */
  constructor(engine, text, middle) {
    this.#engine = engine;
    this.#draft = engine.followDraft(text);
    this.#text = text;
    this.#begin = Math.floor(middle) - 150;
  }

  changeWord() {
    // The same places and words in the long post and in the short one.
    const place = this.#begin + ((this.#count * 37) % 300);
    const start = this.#text.indexOf(' ', place) + 1;
    const [word = ''] = /^[\w-]*/.exec(this.#text.slice(start, start + 40)) ?? [];
    const text = words[this.#count % words.length] ?? '';
    this.#count++;
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(start + word.length);
    this.#draft = this.#draft.edited([{ span: { start, end: start + word.length }, text }]);
    return this.#draft.analysis;
  }

  /** What was measured has to be right. */
  check() {
    const said = (/** @type {import('../engine.mjs').Analysis} */ { findings, openings, level }) => ({
      findings,
      openings,
      level,
    });
    assert.deepEqual(said(this.#draft.analysis), said(this.#engine.analyse(this.#text)));
  }
}
