// Writes posts of any length out of hand-written sentences with gaps. The same seed gives the same post.
import { readFileSync } from 'node:fs';
import { between, oneOf, randomFrom } from './random.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/**
 * How many sentences of a hundred only send, and how many open something; about as in published posts of organisations, of which
 * 6 and 9 do.
 */
const sendingShare = 0.08;
const openingShare = 0.08;

/**
 * @typedef {Readonly<Record<'plain' | 'sending' | 'opening' | 'heading' | 'quoted' | 'item', readonly string[]>>} Templates
 * @type {Templates & { readonly slots: Readonly<Record<string, readonly string[]>> }}
 */
const material = JSON.parse(readFileSync(new URL('material.json', import.meta.url), 'utf8'));

/**
 * A post with headings, lists, quotations, links and emphasis.
 * @param {number} words at least as many; at most a paragraph more
 * @param {number} seed
 * @returns {string} Markdown
 */
export function writePost(words, seed) {
  const random = randomFrom(seed);
  const blocks = [`# ${phrase(random, material.heading)}`];
  for (let written = 0; written < words; written += countWords(blocks.at(-1) ?? '')) blocks.push(writeBlock(random));
  return `${blocks.join('\n\n')}\n`;
}

/**
 * Ordinary paragraphs and nothing else.
 * @param {number} length UTF-16 units, exactly
 * @param {number} seed
 * @param {string} [between] what stands between paragraphs
 */
export function writeProse(length, seed, between = '\n\n') {
  const random = randomFrom(seed);
  const paragraphs = [];
  for (let written = 0; written < length; written += (paragraphs.at(-1)?.length ?? 0) + between.length) {
    paragraphs.push(writeParagraph(random));
  }
  return paragraphs.join(between).slice(0, length);
}

/** @param {string} text */
export const countWords = (text) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** @param {Random} random */
function writeBlock(random) {
  const kind = random();
  if (kind < 0.08) return `## ${phrase(random, material.heading)}`;
  if (kind < 0.16)
    return Array.from({ length: between(random, 2, 6) }, () => `- ${phrase(random, material.item)}`).join('\n');
  if (kind < 0.2) return `> ${phrase(random, material.quoted)}`;
  return writeParagraph(random);
}

/** @param {Random} random */
function writeParagraph(random) {
  return Array.from({ length: between(random, 2, 6) }, () => writeSentence(random)).join(' ');
}

/** @param {Random} random */
function writeSentence(random) {
  const kind = random();
  if (kind < sendingShare) return phrase(random, material.sending);
  if (kind < sendingShare + openingShare) return phrase(random, material.opening);
  const sentence = phrase(random, material.plain);
  return random() < 0.06 ? sentence.replace(/\w{5,}/, '**$&**') : sentence;
}

/**
 * A sentence with its gaps filled, beginning with a capital.
 * @param {Random} random
 * @param {readonly string[]} templates
 */
function phrase(random, templates) {
  const filled = oneOf(random, templates).replace(/\{(\w+)\}/g, (_, slot) => oneOf(random, material.slots[slot] ?? []));
  return filled.replace(/^[“"]?\p{Ll}/u, (first) => first.toUpperCase());
}
