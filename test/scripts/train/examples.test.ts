import assert from 'node:assert/strict';
import { engineFor } from '../../../scripts/train/engine';
import { examplesOf } from '../../../scripts/train/examples.mjs';
import { postsFromExamples } from '../../../scripts/train/rule-examples.mjs';
import { labelledPost } from './plain-post';

const engine = engineFor('en');

const post = labelledPost('en-ferry-1', 4, 'update', [
  ['The ferry runs again.', 'N'],
  ['Which crossing do you miss most?', 'D ask'],
]);

describe('examples', () => {
  it('take the label of the labelled sentence that they share most with', () => {
    // As if somebody had cut the text elsewhere: a few letters too late.
    const sentences = post.sentences.map(({ start, end, ...label }) => ({ start: start + 4, end: end + 4, ...label }));
    const examples = examplesOf(engine, { ...post, sentences }, 7);
    assert.deepEqual(
      examples.map(({ post, plain, label, type }) => ({ post, plain, label, type })),
      [
        { post: 7, plain: 'The ferry runs again.', label: 'N', type: undefined },
        { post: 7, plain: 'Which crossing do you miss most?', label: 'D', type: 'ask' },
      ],
    );
  });

  it('leave out what nobody labelled, and quotations of others', () => {
    assert.deepEqual(examplesOf(engine, { ...post, sentences: [] }, 0), []);
    const quoted = { ...post, text: `> ${post.text}` };
    assert.deepEqual(examplesOf(engine, quoted, 0), []);
  });

  it('know their words, their place, the sentences around them and what patterns see', () => {
    const [first, last] = examplesOf(engine, post, 0);
    assert.equal(first?.features.get('word ferry'), 0.5);
    assert.equal(first?.features.get('place first'), 1);
    assert.equal(first?.features.get('after form asks'), engine.neighbourly);
    assert.equal(last?.features.get('mean form asks'), 0.5);
    assert.equal(last?.own.has('mean form asks'), false);
    assert.deepEqual([...(last?.signs.keys() ?? [])], ['sign question-for-reader']);
  });
});

describe("the rules' examples", () => {
  const posts = postsFromExamples(engine);

  it('are labelled with their kind where they are marked', () => {
    const boasts = posts.filter(({ id }) => id.startsWith('en-examples-self-praise-'));
    const kinds = new Set(boasts.flatMap(({ sentences }) => sentences.map(({ label, type }) => `${label} ${type}`)));
    assert.deepEqual([...kinds].sort(), ['B boast', 'N undefined']);
  });

  it('have all openings and all rules about sentences among them', () => {
    const types = new Set(posts.flatMap(({ sentences }) => sentences.flatMap(({ type }) => type ?? [])));
    assert.deepEqual([...types].sort(), [...Object.keys(engine.ruleByKind), ...engine.openingParts].sort());
  });
});
