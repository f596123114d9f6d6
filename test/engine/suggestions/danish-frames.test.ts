import assert from 'node:assert/strict';
import { analyse } from '../../../src/engine/index';
import { addressOf } from '../../../src/engine/suggestions/danish/address';
import { danishBank, danishNouns } from '../../../src/engine/suggestions/danish/bank';
import { findNounPhrases } from '../../../src/engine/suggestions/danish/noun-phrases';
import type { Frame } from '../../../src/engine/suggestions/questions/bank';
import { fillFrame, type Phrasing } from '../../../src/engine/suggestions/questions/frames';
import type { Matter, Topic } from '../../../src/engine/suggestions/questions/matter';

const heardAs = { question: 'ask', invitation: 'invite', credit: 'credit', candour: 'candour', promise: 'promise' };

/** A topic of the class that a frame is at home with, from the bank's own nouns. */
function topicFor({ about, needs, occasions }: Frame): Topic {
  const usual = danishBank.topicsOf[needs === 'event' ? 'event' : (occasions?.[0] ?? '')];
  const kind = about?.[0] ?? usual?.[0] ?? 'project';
  const [noun = ''] = danishBank.classes[kind]?.[0]?.split(' ') ?? [];
  const [phrase] = findNounPhrases(`vores ${noun}`, danishNouns());
  assert.ok(phrase, noun);
  return { ...phrase, kind, weight: 9 };
}

function filled(frame: Frame, address: string, topic: Topic): Phrasing | undefined {
  const matter: Matter = {
    topics: [],
    list: { count: 3, areSteps: frame.needs === 'steps' },
    alternatives: ['broen', 'tunnelen'],
    person: 'Ida Friis',
    hasPeople: true,
    figure: '22 %',
    partner: 'Havnens Venner',
    isDated: true,
    words: new Set(frame.when),
    pronouns: addressOf(address, undefined),
  };
  const occasion = frame.needs === 'event' ? 'event' : frame.needs === 'people' ? 'people' : frame.occasions?.[0];
  const occasions = occasion === undefined || frame.about ? {} : { [occasion]: 0.9 };
  const holds = (sign: string): boolean => frame.when?.includes(sign) ?? false;
  return fillFrame(frame, topic, matter, {
    occasions,
    audience: undefined,
    bank: danishBank,
    holds,
    beginsWith: holds,
  });
}

describe('a Danish frame', function () {
  this.timeout(60_000);

  for (const address of ['Hvad siger du?', 'Hvad siger jeres børn?'])
    it(`is heard as what it is, and nothing is found in it, where the post says “${address}”`, () => {
      for (const frame of danishBank.frames) {
        const phrasing = filled(frame, address, topicFor(frame));
        assert.ok(phrasing, `not filled: ${frame.ask}`);
        assert.doesNotMatch(phrasing.text, /[[\]|]| {2}|^\p{Ll}/u);
        const { findings, openings } = analyse(`Den åbner på mandag, og alle er med.\n\n${phrasing.text}`, {
          language: 'da',
        });
        const found = findings.filter(({ scope, ruleId }) => scope === 'sentence' && ruleId !== 'unfilled-placeholder');
        assert.deepEqual(
          found.map(({ ruleId }) => ruleId),
          [],
          phrasing.text,
        );
        assert.ok(
          openings.some(({ kind }) => kind === heardAs[phrasing.kind]),
          `not heard: ${phrasing.text}`,
        );
      }
    });

  it('agrees with its topic in gender and number', () => {
    const frame = { ask: 'Ville [du] bruge [topic], hvis [den|det|de] var [åben|åbent|åbne] for [dig]?', tells: 'use' };
    const ask = (text: string): string | undefined => {
      const [phrase] = findNounPhrases(text, danishNouns());
      return phrase && filled(frame, 'Spørg jeres naboer.', { ...phrase, weight: 1 })?.text;
    };
    assert.equal(ask('en ny app'), 'Ville I bruge den nye app, hvis den var åben for jer?');
    assert.equal(ask('vores bibliotek'), 'Ville I bruge biblioteket, hvis det var åbent for jer?');
    assert.equal(ask('to nye busser'), 'Ville I bruge de to nye busser, hvis de var åbne for jer?');
  });

  it('has every class and every word on what it tells in the bank', () => {
    for (const { about = [], tells } of danishBank.frames) {
      assert.ok(danishBank.tells[tells], tells);
      for (const kind of about) assert.ok(danishBank.classes[kind], kind);
    }
    assert.ok(danishBank.frames.length >= 280);
  });

  it('has each noun in one class only', () => {
    const nouns = Object.values(danishBank.classes).flatMap((entries) => entries.map((entry) => entry.split(' ')[0]));
    assert.deepEqual(nouns.length, new Set(nouns).size);
  });
});
