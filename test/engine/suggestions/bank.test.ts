import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { analyse } from '../../../src/engine/index';
import bank from '../../../src/engine/suggestions/bank/english.json';
import type { Frame, QuestionBank } from '../../../src/engine/suggestions/questions/bank';
import { fillFrame } from '../../../src/engine/suggestions/questions/frames';
import type { Matter, Topic } from '../../../src/engine/suggestions/questions/matter';

const english: QuestionBank = bank;

const topics: readonly Topic[] = [
  { text: 'the lamp', isPlural: false, kind: undefined, weight: 4 },
  { text: 'the night buses', isPlural: true, kind: undefined, weight: 4 },
  { text: 'food safety', isPlural: false, kind: undefined, weight: 4 },
  { text: 'the Harbour Museum', isPlural: false, kind: undefined, weight: 4 },
  { text: 'the new timetable of the ferry to Anholt', isPlural: false, kind: undefined, weight: 4 },
];

const matter: Omit<Matter, 'list'> = {
  topics,
  alternatives: ['the desk', 'the phone'],
  person: 'Ines Duarte',
  hasPeople: true,
  figure: '22 %',
  partner: 'Beta Rail',
  isDated: true,
  words: new Set(['lamp']),
  tag: '#HarbourFest',
};

/** The frame as each topic fills it, held back by nothing but its grammar. */
function renderings(frame: Frame): readonly string[] {
  const { kind, ask, about, needs, tells } = frame;
  const bare: Frame = { kind, ask, about, needs, tells };
  return topics.flatMap((topic) => {
    const of = about?.[0];
    const filled = fillFrame(
      bare,
      { ...topic, kind: of ?? english.topicsOf['event']?.[0] },
      { ...matter, list: { count: 3, areSteps: needs === 'steps' } },
      {
        occasions: needs === 'event' ? { event: 1 } : needs === 'people' ? { people: 1 } : {},
        audience: undefined,
        bank: english,
        holds: () => true,
        beginsWith: () => true,
      },
    );
    return filled ? [filled.text] : [];
  });
}

describe('the English question bank', () => {
  it('keeps to its schema', () => {
    const schema: unknown = JSON.parse(readFileSync('schemas/question-bank.schema.json', 'utf8'));
    const validate = new Ajv({ strict: true }).compile(Object(schema));
    assert.ok(validate(bank), JSON.stringify(validate.errors?.slice(0, 5)));
    assert.ok(!validate({ ...bank, frames: [{ ask: 'Why?' }] }));
    assert.ok(!validate({ ...bank, frames: [{ ask: 'Why?', tells: 'use', moods: [] }] }));
  });

  it('refers to nothing that it doesn’t hold', () => {
    const kinds = new Set([...Object.keys(english.classes), 'theme']);
    const groups = new Set(Object.keys(english.signs ?? {}).map((name) => `<${name}>`));
    for (const { ask, about = [], tells, when = [], begins = [], unless = [] } of english.frames) {
      assert.ok(english.tells[tells], `${ask} tells ${tells}`);
      assert.deepEqual(
        about.filter((kind) => !kinds.has(kind)),
        [],
        ask,
      );
      const signs = [...when, ...begins, ...unless].filter((sign) => sign.startsWith('<'));
      assert.deepEqual(
        signs.filter((sign) => !groups.has(sign)),
        [],
        ask,
      );
    }
  });

  it('has no frame twice, and no sign that can’t be seen', () => {
    const asks = english.frames.map(({ kind = 'question', ask }) => `${kind} ${ask}`);
    assert.deepEqual(
      asks.filter((ask, index) => asks.indexOf(ask) !== index),
      [],
    );
    const signs = Object.values(english.signs ?? {}).flat();
    assert.deepEqual(
      signs.filter((sign) => !/^[\p{Ll}\p{N}][\p{Ll}\p{N}'-]*(?: [\p{Ll}\p{N}][\p{Ll}\p{N}'-]*)*$/u.test(sign)),
      [],
    );
  });

  it('renders every frame as a sentence, whatever the topic', () => {
    for (const frame of english.frames) {
      const texts = renderings(frame);
      assert.equal(texts.length, topics.length, `${frame.ask} renders`);
      for (const text of texts) {
        assert.doesNotMatch(text, /[[\]<>|]|\s{2}|\s[,.?!]/, text);
        assert.match(text, /^\p{Lu}|^\{[NW]|^22/u, text);
        assert.doesNotMatch(text, /\b(\p{L}+) \1\b/iu, text);
        if ((frame.kind ?? 'question') === 'question') assert.match(text, /^[^?]*\?$/, text);
        else assert.match(text, /[.}]$|: \{[^}]+\}\.$/, text);
      }
    }
  });

  it('agrees with its topic in number', () => {
    for (const frame of english.frames.filter(({ ask }) => /\[\p{L}+\|/u.test(ask))) {
      const pairs = [...frame.ask.matchAll(/\[(\p{L}+)\|(\p{L}+)\]/gu)];
      const [one = '', many = ''] = renderings(frame);
      for (const [, singular = '', plural = ''] of pairs) {
        assert.ok(new RegExp(`\\b${singular}\\b`).test(one), one);
        assert.ok(new RegExp(`\\b${plural}\\b`).test(many), many);
        assert.ok(!many.includes(` ${singular} `) || one.split(` ${singular} `).length > 2, many);
      }
    }
  });

  it('asks nothing that our own rules would flag', () => {
    const news = 'The lamp by the gate was mended on Friday. It now goes out at ten.';
    const flagged = english.frames.flatMap((frame) => {
      const [text] = renderings(frame);
      if (text === undefined) return [];
      const asked = `${news}\n\n${text} Ida reads every answer.`;
      const found = analyse(asked, { language: 'en' }).findings.filter(
        ({ ruleId, scope }) => scope === 'sentence' && ruleId !== 'unfilled-placeholder',
      );
      return found.map(({ ruleId }) => `${ruleId}: ${text}`);
    });
    assert.deepEqual(flagged, []);
  }).timeout(60_000);
});
