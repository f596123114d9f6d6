// The rules' and openings' own examples, as labelled posts: near misses are what a model learns most from.

/** @typedef {import('./examples.mjs').LabelledPost} LabelledPost */

/** Who "wrote" them, as sources go. */
export const exampleSource = 'examples';

/**
 * Marked sentences are of the rule's or the opening's kind. The rest of an example that shows what is left alone is neither, if nothing
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
      .map(({ text: marked }, number) => {
        const text = marked.replaceAll('[[', '').replaceAll(']]', '');
        const spans = markedSpans(marked);
        const { sentences, findings, openings } = engine.analyse(text, { language: 'en' });
        const taken = [...findings.filter(({ scope }) => scope === 'sentence'), ...openings].map(({ span }) => span);
        const labelled = sentences.flatMap(({ start, end }) => {
          const isIn = (/** @type {{ start: number, end: number }} */ span) => span.start < end && start < span.end;
          if (spans.some(isIn)) return [{ start, end, label, ...(type && { type }) }];
          return spans.length === 0 && !taken.some(isIn) ? [{ start, end, label: /** @type {const} */ ('N') }] : [];
        });
        return { id: `${language}-${exampleSource}-${id}-${number}`, lang: language, text, rating: NaN, occasion: '', sentences: labelled };
      }),
  );
}

/** @param {string} marked */
function markedSpans(marked) {
  /** @type {{ start: number, end: number }[]} */
  const spans = [];
  let removed = 0;
  let start = 0;
  for (const { 0: mark, index } of marked.matchAll(/\[\[|\]\]/g)) {
    if (mark === '[[') start = index - removed;
    else spans.push({ start, end: index - removed });
    removed += 2;
  }
  return spans;
}
