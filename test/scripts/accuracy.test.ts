import assert from 'node:assert/strict';
import { parseArguments } from '../../scripts/accuracy/arguments.mjs';
import { parseLabelledPosts } from '../../scripts/accuracy/labelled-posts.mjs';
import { type Case, measure, measureOpenings, measureRules, measureTypes } from '../../scripts/accuracy/measure.mjs';
import { describeAccuracy } from '../../scripts/accuracy/page.mjs';
import { rankCorrelation } from '../../scripts/accuracy/rank-correlation.mjs';

/** A finding about a sentence. */
function finding(rule: string, start: number, end: number, scope = 'sentence'): Case['answer']['findings'][number] {
  return { rule, scope, start, end };
}

/** Two posts: in the first a boast is found and an opening missed, in the second a plain sentence and a quotation are marked. */
const cases: readonly Case[] = [
  {
    post: {
      id: 'a',
      lang: 'en',
      origin: 'invented',
      rating: 4,
      occasion: 'launch',
      text: 'Our oven is the best. Which loaf is yours?',
      sentences: [
        { start: 0, end: 21, label: 'B', type: 'boast' },
        { start: 22, end: 42, label: 'D', type: 'ask' },
      ],
    },
    answer: {
      language: 'en',
      occasion: 'launch',
      level: 3,
      findings: [finding('self-praise', 12, 20), finding('empty-jargon', 0, 8), finding('no-opening', 0, 42, 'post')],
      openings: [],
    },
  },
  {
    post: {
      id: 'b',
      lang: 'da',
      origin: 'published',
      rating: 2,
      occasion: 'event',
      text: 'Vi åbner klokken ni. > Kom nu!',
      sentences: [{ start: 0, end: 20, label: 'N' }],
    },
    answer: {
      language: 'da',
      occasion: 'other',
      level: 1.5,
      findings: [finding('hard-sell', 0, 8), finding('hard-sell', 23, 30)],
      openings: [{ kind: 'invite', start: 23, end: 30 }],
    },
  },
];

describe('accuracy', () => {
  it('counts a sentence once, however many findings it has, and strays as wrong', () => {
    const { broadcast, opening } = measure(cases);
    assert.deepEqual(broadcast, { right: 1, wrong: 2, missed: 0, strays: 1, precision: 1 / 3, recall: 1, f1: 0.5 });
    assert.deepEqual(opening, { right: 0, wrong: 1, missed: 1, strays: 1, precision: 0, recall: 0, f1: 0 });
  });

  it('compares levels, occasions and languages', () => {
    const { posts, sentences, levelCorrelation, levelError, occasion, language } = measure(cases);
    assert.deepEqual(
      { posts, sentences, levelCorrelation, levelError, occasion, language },
      { posts: 2, sentences: 3, levelCorrelation: 1, levelError: 0.75, occasion: 0.5, language: 1 },
    );
  });

  it('counts the findings of each rule for sentences', () => {
    assert.deepEqual(measureRules(cases), [
      { name: 'empty-jargon', marks: 1, right: 1, wrong: 0, precision: 1 },
      { name: 'hard-sell', marks: 2, right: 0, wrong: 2, precision: 0 },
      { name: 'self-praise', marks: 1, right: 1, wrong: 0, precision: 1 },
    ]);
  });

  it('counts kinds of openings, and labelled sentences by type', () => {
    assert.deepEqual(measureOpenings(cases), [{ name: 'invite', marks: 1, right: 0, wrong: 1, precision: 0 }]);
    assert.deepEqual(measureTypes(cases, 'B'), [{ name: 'boast', sentences: 1, found: 1 }]);
    assert.deepEqual(measureTypes(cases, 'D'), [{ name: 'ask', sentences: 1, found: 0 }]);
  });

  it('lets a mark that only touches a sentence count as a stray', () => {
    const [first] = cases;
    assert.ok(first);
    const touching = { ...first, answer: { ...first.answer, findings: [finding('self-praise', 21, 22)] } };
    assert.equal(measure([touching]).broadcast.strays, 1);
  });
});

describe('rank correlation', () => {
  const expected: readonly [string, readonly number[], readonly number[], number][] = [
    ['rises with the other', [1, 2, 3], [10, 20, 90], 1],
    ['falls as the other rises', [1, 2, 3], [3, 2, 1], -1],
    ['lets equal values share a rank', [1, 1, 2, 3], [1, 2, 3, 4], 4.5 / Math.sqrt(4.5 * 5)],
    ['is none where one does not vary', [2, 2, 2], [1, 2, 3], 0],
  ];
  for (const [name, a, b, correlation] of expected) {
    it(name, () => assert.ok(Math.abs(rankCorrelation(a, b) - correlation) < 1e-12, String(rankCorrelation(a, b))));
  }
});

describe('the page about accuracy', () => {
  const page = describeAccuracy([{ title: 'Held out', files: ['held-out.jsonl'], cases }], '2026-01-31');

  it('names its date, the files and how many posts they hold', () => {
    assert.match(page, /on 2026-01-31\./);
    assert.match(page, /## Held out\n\n2 posts from `held-out\.jsonl`\./);
  });

  it('has a line for all posts, each language and each origin', () => {
    const groups = [...page.matchAll(/^\| (all|en|da|invented|published) \|/gm)].map(([, name]) => name);
    assert.deepEqual(groups, ['all', 'da', 'en', 'invented', 'published']);
  });

  it('marks a rule below 0.6 precision, and one that marked little', () => {
    const row = (name: string): string | undefined => new RegExp(`^\\| ${name} \\|.*$`, 'm').exec(page)?.[0];
    assert.equal(row('hard-sell'), '| hard-sell | 2 | 0 | 2 | 0.00 | **below 0.6**, few |  |  |  |  |  |');
    assert.equal(row('self-praise'), '| self-praise |  |  |  |  |  | 1 | 1 | 0 | 1.00 | few |');
  });
});

describe('the arguments of npm run accuracy', () => {
  it('put the files behind a title together', () => {
    const args = [
      'a.jsonl',
      '--title',
      'Held out',
      'b.jsonl',
      'c.jsonl',
      '--out',
      'page.md',
      '--title',
      'Own',
      'd.jsonl',
    ];
    assert.deepEqual(parseArguments(args), {
      sets: [
        { title: 'Labelled posts', files: ['a.jsonl'] },
        { title: 'Held out', files: ['b.jsonl', 'c.jsonl'] },
        { title: 'Own', files: ['d.jsonl'] },
      ],
      out: 'page.md',
      date: undefined,
    });
  });

  it('need a file', () => {
    assert.throws(() => parseArguments([]), /Usage/);
    assert.throws(() => parseArguments(['--title', 'Empty']), /no file behind --title "Empty"/);
  });
});

describe('a file of labelled posts', () => {
  it('is read line by line, blank ones left out', () => {
    const post = cases[0]?.post;
    assert.deepEqual(parseLabelledPosts(`${JSON.stringify(post)}\n\n`, 'a.jsonl'), [post]);
  });

  for (const line of ['no JSON', '{}', '{"id":"a","lang":"en","rating":1,"occasion":"","text":"","sentences":[{}]}']) {
    it(`is refused with the number of the line: ${line}`, () => {
      assert.throws(() => parseLabelledPosts(`\n${line}`, 'a.jsonl'), /^Error: a\.jsonl: line 2 is no labelled post$/);
    });
  }
});
