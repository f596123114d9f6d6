// The rules' and openings' own examples, as labelled posts: near misses are what a model learns most from.

import { readMarks } from '../generate/marked-text.mjs';

/** @typedef {import('./examples.mjs').LabelledPost} LabelledPost */

/** Who "wrote" them, as sources go. */
export const exampleSource = 'examples';

/**
 * What an example becomes is an example of what is left alone. Marked sentences are of the rule's or the opening's kind. The rest of an example that shows what is left alone is neither, if nothing
 * else is found in it; the rest of one that shows a finding is not labelled.
 * @param {import('./examples.mjs').Engine} engine
 * @param {string} language
 * @returns {LabelledPost[]}
 */
export function postsFromExamples(engine, language) {
  const kinds = new Map(Object.entries(engine.ruleByKind).map(([kind, rule]) => [rule, kind]));
  const said = [
    ...engine.rules
      .filter(({ scope }) => scope === 'sentence')
      .map(({ id, examples }) => ({ id, label: /** @type {const} */ ('B'), type: kinds.get(id), examples })),
    ...engine.openings.map(({ id, examples }) => ({ id, label: /** @type {const} */ ('D'), type: id, examples })),
  ];
  return said.flatMap(({ id, label, type, examples }) =>
    examples
      .filter((example) => example.language === language)
      .flatMap((example) => [example.text, ...(example.becomes === undefined ? [] : [example.becomes])])
      .map((marked, number) => {
        const { text, spans } = readMarks(marked);
        const post = engine.readPost(text, { language: 'en' });
        const taken = claimedIn(engine, post);
        const labelled = post.sentences.flatMap(({ start, end }) => {
          const isIn = (/** @type {{ start: number, end: number }} */ span) => span.start < end && start < span.end;
          if (spans.some(isIn)) return [{ start, end, label, ...(type && { type }) }];
          return spans.length === 0 && !taken.some(isIn) ? [{ start, end, label: /** @type {const} */ ('N') }] : [];
        });
        return { id: `${language}-${exampleSource}-${id}-${number}`, lang: language, text, rating: NaN, occasion: '', sentences: labelled };
      }),
  );
}

/**
 * What the patterns of every rule and opening find.
 * @param {import('./examples.mjs').Engine} engine
 * @param {ReturnType<import('./examples.mjs').Engine['readPost']>} post
 */
function claimedIn({ rules, openings }, post) {
  const found = rules.filter(({ scope }) => scope === 'sentence').flatMap((rule) => [...rule.check({ ...post, openings: [] })]);
  return [...found.map(({ span }) => span), ...openings.flatMap((opening) => [...opening.find(post)])];
}
