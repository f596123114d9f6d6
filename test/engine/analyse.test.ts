import assert from 'node:assert/strict';
import { analyse, defaultSettings, rewritesOf, sentenceAt } from '../../src/engine/index';

const sell = 'Register now for the workshop.';

describe('analyse', () => {
  for (const [what, text] of Object.entries({
    brackets: `{"a":${'['.repeat(9000)}`,
    lists: '- '.repeat(9000),
    quotations: '> '.repeat(9000),
    emphasis: `${'*a '.repeat(9000)}${'b*'.repeat(9000)}`,
    links: '['.repeat(9000),
  })) {
    it(`survives ${what} nested thousands of levels deep`, () => {
      assert.doesNotThrow(() => analyse(text));
    }).timeout(60_000);
  }

  it('reads a text as plain where its markup is nested too deeply', () => {
    const deep = `${'*a '.repeat(20_000)}${'b*'.repeat(20_000)}\n\nRegister now!`;
    assert.deepEqual(
      analyse(deep, { language: 'en' })
        .findings.filter(({ scope }) => scope === 'sentence')
        .map(({ ruleId }) => ruleId),
      ['hard-sell'],
    );
  }).timeout(60_000);

  it('reports nothing in front matter', () => {
    const { findings, openings } = analyse('---\ntitle: Register now! What would you keep?\n---\nIt opens at six.');
    assert.deepEqual([findings, openings], [[], []]);
  });

  it('keeps only what is wrong in any post where the writer declares an announcement', () => {
    const { findings } = analyse(`---\ndialogue: announcement\n---\n${sell} Like and share!`);
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId),
      ['engagement-bait'],
    );
  });

  it('says nothing where the writer turns it off', () => {
    assert.deepEqual(analyse(`---\ndialogue: off\n---\n${sell} Like and share!`).findings, []);
  });

  it('asks of a post only what its own language asks', () => {
    const { language, findings, openings } = analyse(
      'Vi har fået en ny pumpe. Register now! Hvilken af de to ville I beholde? Hanne læser alle svar.',
    );
    assert.deepEqual({ language, findings }, { language: 'da', findings: [] });
    assert.deepEqual(
      openings.map(({ kind }) => kind),
      ['ask', 'promise'],
    );
  });

  it('says nothing of a post in a language that it does not read', () => {
    const { isUnread, findings, openings, level } = analyse(
      'Vi är stolta över att presentera vår nya pump. Register now! Vilken av de två skulle du behålla?',
    );
    assert.deepEqual({ isUnread, findings, openings, level }, { isUnread: true, findings: [], openings: [], level: 1 });
  });

  it('believes what the front matter says of the language before the settings and the words', () => {
    const readAs = (lang: string): readonly unknown[] => {
      const text = `---\nlang: ${lang}\n---\n${sell}`;
      const { language, isUnread } = analyse(text, { settings: { ...defaultSettings, language: 'en' } });
      return [language, isUnread];
    };
    assert.deepEqual(['da-DK', 'sv', 'auto-detect me'].map(readAs), [
      ['da', false],
      ['en', true],
      ['en', false],
    ]);
  });

  it('obeys the settings: a severity, and off', () => {
    const findingsWith = (setting: 'off' | 'warning'): readonly string[] =>
      analyse(sell, { settings: { ...defaultSettings, rules: { 'hard-sell': setting } } }).findings.map(
        ({ severity }) => severity,
      );
    assert.deepEqual(findingsWith('warning'), ['warning']);
    assert.deepEqual(findingsWith('off'), []);
  });

  it('lets a post’s own language come before the settings’ and the caller’s before both', () => {
    const text = '---\nlang: en\n---\nHej.';
    const settings = { ...defaultSettings, language: 'da' as const };
    assert.equal(analyse(text, { settings }).language, 'en');
    assert.equal(analyse(text, { settings, language: 'da' }).language, 'da');
    assert.equal(analyse('Hi.', { settings }).language, 'da');
  });

  it('sorts findings by place', () => {
    const { findings } = analyse(`Like and share!\n\n${sell}\n\nWe are proud to announce our pump.`);
    assert.deepEqual(
      findings.filter(({ scope }) => scope === 'sentence').map(({ ruleId }) => ruleId),
      ['engagement-bait', 'hard-sell', 'announcement-frame'],
    );
  });

  it('raises the level with each door and lowers it with each sentence that only sends', () => {
    const level = (text: string): number => analyse(text, { language: 'en' }).level;
    const told = 'The pump is here. It runs at night.';
    assert.ok(level(told) < level(`${told} Which hour should it start?`));
    assert.ok(
      level(`${told} Which hour should it start?`) <
        level(`${told} Which hour should it start? Tell Ida what you hear by Friday.`),
    );
    assert.ok(level(`${told} ${sell} Which hour should it start?`) < level(`${told} Which hour should it start?`));
  });

  it('offers a door as the next step where there is none', () => {
    assert.equal(analyse('The pump is here. It hums. We like it.').nextStep?.kind, 'question');
    assert.equal(analyse('').nextStep, undefined);
  });
});

describe('rewriting a sentence', () => {
  const text = '# Pump\n\nThe pump is here. Register now for the workshop.\n\n```\nRegister now.\n```';
  const analysis = analyse(text, { language: 'en' });

  it('finds the sentence at an offset, and none in code', () => {
    assert.equal(sentenceAt(analysis, text.indexOf('Register'))?.plain, sell);
    assert.equal(sentenceAt(analysis, text.indexOf('```') + 5), undefined);
  });

  it('offers what the finding suggests first', () => {
    const sentence = sentenceAt(analysis, text.indexOf('Register'));
    assert.equal(sentence && rewritesOf(analysis, sentence)[0]?.kind, 'rewording');
  });

  it('offers a question where nothing is found', () => {
    const sentence = sentenceAt(analysis, text.indexOf('The pump'));
    assert.deepEqual([...new Set(sentence && rewritesOf(analysis, sentence).map(({ kind }) => kind))], ['question']);
  });
});
