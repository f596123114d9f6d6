import { describePost } from '../../src/editor/describe-post';
import { analyse } from '../../src/engine';
import { thrilled } from './editing';
import { expectEqual } from './expect';

describe('the description of a post', () => {
  const examples: readonly (readonly [text: string, counts: string, detail: string])[] = [
    [
      `${thrilled}\n\nWhich of your beds should we water first? Anna reads every answer until Friday.`,
      '1 finding, 2 openings',
      'Read as English, taken for ',
    ],
    ['The tap is closed on Monday.', '0 findings, 0 openings', 'Read as English, taken for '],
    [
      `---\ndialogue: announcement\n---\n${thrilled}`,
      '0 findings, 0 openings',
      'Read as English. Declared an announcement.',
    ],
    [`---\ndialogue: off\n---\n${thrilled}`, 'off for this post', 'Its front matter says “dialogue: off”.'],
  ];
  for (const [text, counts, detail] of examples) {
    it(`is "${counts}" for ${JSON.stringify(text)}`, () => {
      const description = describePost(analyse(text, { language: 'en' }));
      expectEqual('the counts', description.counts, counts);
      expectEqual('the detail', description.detail.slice(0, detail.length), detail);
    });
  }
});
