// The rules' and openings' own examples, as labelled posts: near misses are what a model learns most from.
import { readMarks } from '../generate/marked-text.mjs';

/**
 * @typedef {import('./examples.mjs').Engine} Engine
 * @typedef {import('./sources.mjs').LabelledPost} LabelledPost
 * @typedef {ReturnType<Engine['readPost']>} Post
 * @typedef {{ readonly start: number, readonly end: number }} Span
 */

/**
 * What shows something by examples.
 * @typedef {object} Shown
 * @property {string} id
 * @property {'B' | 'D'} label of what they mark
 * @property {string | undefined} type
 * @property {Engine['openings'][number]['examples']} examples
 */

/** Who "wrote" them, as sources go: the second part of their ids. */
export const exampleSource = 'examples';

/**
 * Every example, and what each becomes, which is an example of what is left alone.
 * @param {Engine} engine
 * @returns {LabelledPost[]}
 */
export function postsFromExamples(engine) {
  const { language } = engine;
  return shownBy(engine).flatMap(({ examples, ...shown }) =>
    examples
      .filter((example) => example.language === language)
      .flatMap(({ text, becomes }) => [text, ...(becomes === undefined ? [] : [becomes])])
      .map((marked, number) => {
        const { text, spans } = readMarks(marked);
        const id = `${language}-${exampleSource}-${shown.id}-${number}`;
        // Nobody rated them or said what occasion they have.
        return { id, lang: language, text, rating: NaN, occasion: '', sentences: labelled(engine, text, spans, shown) };
      }),
  );
}

/**
 * @param {Engine} engine
 * @returns {Shown[]}
 */
function shownBy({ rules, openings, ruleByKind }) {
  const kinds = new Map(Object.entries(ruleByKind).map(([kind, rule]) => [rule, kind]));
  return [
    ...rules
      .filter(({ scope }) => scope === 'sentence')
      .map(({ id, examples }) => ({ id, label: /** @type {const} */ ('B'), type: kinds.get(id), examples })),
    ...openings.map(({ id, examples }) => ({ id, label: /** @type {const} */ ('D'), type: id, examples })),
  ];
}

/**
 * Marked sentences are of the rule's or the opening's kind. The rest of an example that shows what is left alone is neither, if nothing else
 * is found in it; the rest of one that shows a finding is not labelled.
 * @param {Engine} engine
 * @param {string} text
 * @param {readonly Span[]} marked
 * @param {Omit<Shown, 'examples'>} shown
 * @returns {LabelledPost['sentences']}
 */
function labelled(engine, text, marked, { label, type }) {
  const post = engine.readPost(text);
  const taken = claimedIn(engine, post);
  /** @type {import('../accuracy/labelled-posts.mjs').LabelledSentence[]} */
  const sentences = [];
  for (const { start, end } of post.sentences) {
    const isIn = (/** @type {Span} */ span) => span.start < end && start < span.end;
    if (marked.some(isIn)) sentences.push({ start, end, label, ...(type && { type }) });
    else if (marked.length === 0 && !taken.some(isIn)) sentences.push({ start, end, label: 'N' });
  }
  return sentences;
}

/**
 * What the patterns of every rule and opening find.
 * @param {Engine} engine
 * @param {Post} post
 * @returns {readonly Span[]}
 */
function claimedIn({ rules, openings }, post) {
  const found = rules
    .filter(({ scope }) => scope === 'sentence')
    .flatMap((rule) => [...rule.check({ ...post, openings: [] })]);
  return [...found.map(({ span }) => span), ...openings.flatMap((opening) => [...opening.find(post)])];
}
