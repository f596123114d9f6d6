// Reads labelled posts: JSON lines, a post each.
import { readFileSync } from 'node:fs';
import { ExpectedError } from '../common/expected-error.mjs';

/**
 * @typedef {object} LabelledSentence its span in the post's text, and what it does: B broadcasts, D opens a dialogue, N neither
 * @property {number} start
 * @property {number} end
 * @property {'B' | 'D' | 'N'} label
 * @property {string} [type] which kind of either
 */

/**
 * @typedef {object} LabelledPost
 * @property {string} id
 * @property {string} lang
 * @property {string} [org]
 * @property {string} [origin]
 * @property {number} rating 1–7, how far an editor found it to open a dialogue
 * @property {string} occasion
 * @property {string} text
 * @property {readonly LabelledSentence[]} sentences in the order of the text; what stands in none of them is to be left alone
 */

/**
 * The posts of a file.
 * @param {string} file
 * @returns {readonly LabelledPost[]}
 * @throws {ExpectedError} when the file can't be read, or a line of it is no labelled post
 */
export function readLabelledPosts(file) {
  let content;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ExpectedError(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parseLabelledPosts(content, file);
}

/**
 * @param {string} content
 * @param {string} name what to call it
 * @returns {readonly LabelledPost[]}
 * @throws {ExpectedError} when a line is no labelled post
 */
export function parseLabelledPosts(content, name) {
  const posts = content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const post = parseLine(line);
    if (!isLabelledPost(post)) throw new ExpectedError(`${name}: line ${index + 1} is no labelled post`);
    return [post];
  });
  if (posts.length === 0) throw new ExpectedError(`${name} holds no posts`);
  return posts;
}

/** @param {string} line @returns {unknown} `undefined` when it is no JSON */
function parseLine(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // the caller says which line it is
  }
}

/** @param {any} value what JSON.parse returned @returns {value is LabelledPost} */
function isLabelledPost(value) {
  const isText = (/** @type {unknown} */ field) => typeof field === 'string';
  return (
    typeof value === 'object' &&
    value !== null &&
    [value.id, value.lang, value.occasion, value.text].every(isText) &&
    typeof value.rating === 'number' &&
    Array.isArray(value.sentences) &&
    value.sentences.every(isLabelledSentence)
  );
}

/** @param {any} value what JSON.parse returned */
function isLabelledSentence(value) {
  return Number.isInteger(value?.start) && Number.isInteger(value.end) && ['B', 'D', 'N'].includes(value.label);
}
