import assert from 'node:assert/strict';
import { fitOneAgainstRest, scoreHeldOut, scoresOf } from '../../../scripts/train/one-against-rest.mjs';

interface Drink {
  readonly name: string;
  readonly post: number;
  readonly features: ReadonlyMap<string, number>;
}

/** A drink of each post that has these features. */
function drinks(name: string, features: readonly string[], posts: readonly number[]): readonly Drink[] {
  return posts.map((post) => ({ name, post, features: new Map(features.map((feature) => [feature, 1])) }));
}

const examples = [
  ...drinks('tea', ['hot', 'leaves'], [0, 1, 2]),
  ...drinks('coffee', ['hot', 'beans'], [0, 1, 2]),
  ...drinks('water', ['cold', 'clear'], [0, 1, 2]),
  ...drinks('soup', ['hot', 'spoon'], [0]),
];

const task = {
  outputs: ['coffee', 'tea', 'water'],
  answer: ({ name }: Drink) => name,
  strength: 10,
  fewest: 2,
  least: 0.1,
  importance: () => 1,
};

/** The output with the highest score. */
function likeliest(scores: readonly number[]): string | undefined {
  return task.outputs[scores.indexOf(Math.max(...scores))];
}

describe('one against the rest', () => {
  const model = fitOneAgainstRest(examples, task);

  it('knows each output by what only it has', () => {
    const answers = [['leaves'], ['beans'], ['cold']].map((features) =>
      likeliest(scoresOf(model, { features: new Map(features.map((feature) => [feature, 1])) })),
    );
    assert.deepEqual(answers, ['tea', 'coffee', 'water']);
  });

  it('leaves out features that occur too seldom', () => {
    assert.equal(model.weights.has('spoon'), false);
  });

  it('leaves out features whose weight stays small, and fits the others again', () => {
    const picky = fitOneAgainstRest(examples, { ...task, least: 2.5 });
    assert.deepEqual([...picky.weights.keys()], ['beans', 'leaves']);
    assert.notDeepEqual(picky.weights.get('beans'), model.weights.get('beans'));
  });

  it('scores an example by a model that has seen nothing of its fold', () => {
    const seen: string[] = [];
    const scores = scoreHeldOut(
      examples,
      ({ post }) => post,
      (train) => {
        seen.push([...new Set(train.map(({ post }) => post))].join());
        return fitOneAgainstRest(train, task);
      },
    );
    assert.deepEqual(seen, ['1,2', '0,2', '0,1']);
    assert.deepEqual(
      examples.slice(0, 9).map((example) => likeliest(scores.get(example) ?? [])),
      examples.slice(0, 9).map(({ name }) => name),
    );
  });
});
