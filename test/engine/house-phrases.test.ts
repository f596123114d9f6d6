import assert from 'node:assert/strict';
import {
  analyse,
  type Analysis,
  applyEdits,
  type Language,
  parseSettings,
  type TextFormat,
} from '../../src/engine/index';

function read(text: string, settings: object, language: Language = 'en', format: TextFormat = 'markdown'): Analysis {
  const parsed = parseSettings({ rules: { 'no-opening': 'off' }, ...settings });
  assert.deepEqual(parsed.problems, []);
  return analyse(text, { language, format, settings: parsed.settings });
}

/** The rules that find something, each with what it covers. */
function found(text: string, settings: object, language?: Language): readonly string[] {
  return read(text, settings, language).findings.map(
    ({ ruleId, span }) => `${ruleId}: ${text.slice(span.start, span.end)}`,
  );
}

/** The text after the first suggestion; `undefined` where there is none. */
function changed(text: string, phrase: string, suggestion: string): string | undefined {
  const { findings } = read(text, { phrases: { 'announcement-frame': [{ phrase, suggestion }] } });
  assert.equal(findings.length, 1);
  const edit = findings[0]?.suggestions[0]?.edit;
  return edit && applyEdits(text, [edit]);
}

describe('a phrase of the house', () => {
  const stakeholders = { phrases: { 'hard-sell': ['key stakeholders'] } };

  for (const [text, expected] of [
    ['The key stakeholders met.', 'key stakeholders'],
    ['KEY   Stakeholders met.', 'KEY   Stakeholders'],
    ['The **key\nstakeholders** met.', '**key\nstakeholders**'],
    ['The **key** [stakeholders](a.md) met.', '**key** [stakeholders](a.md)'],
    ['The key stakeholders’ day.', 'key stakeholders'],
    ['| Who |\n| --- |\n| key stakeholders |', 'key stakeholders'],
    ['# Key&nbsp;stakeholders', 'Key&nbsp;stakeholders'],
  ] as const) {
    it(`is found in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(found(text, stakeholders), [`hard-sell: ${expected}`]);
    });
  }

  for (const text of [
    'The monkey stakeholders met.',
    'The key stakeholdership met.',
    'The key. Stakeholders met.',
    'She said “key stakeholders”.',
    '> The key stakeholders met.',
    'The `key stakeholders` met.',
    '---\ntitle: Key stakeholders\n---\nThey met.',
    'The key stakeholders met. <!-- two-way-ignore-line hard-sell -->',
    '---\ndialogue: announcement\n---\nThe key stakeholders met.',
  ]) {
    it(`is not found in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text, stakeholders), []));
  }

  it('is found in Danish too, composed or not', () => {
    const phrases = { 'hard-sell': ['ærlig øl på åen'] };
    assert.deepEqual(found('Vi har ÆRLIG ØL på a\u030Aen.', { phrases }, 'da'), ['hard-sell: ÆRLIG ØL på a\u030Aen']);
    assert.deepEqual(found('Vi har uærlig øl på åen.', { phrases }, 'da'), []);
  });

  it('is as loud as its rule, and silent with it', () => {
    const [finding] = read('The key stakeholders met.', {
      ...stakeholders,
      rules: { 'hard-sell': 'warning' },
    }).findings;
    assert.deepEqual([finding?.severity, finding?.scope], ['warning', 'sentence']);
    assert.deepEqual(found('The key stakeholders met.', { ...stakeholders, rules: { 'hard-sell': 'off' } }), []);
  });

  it('says what the house says', () => {
    const phrases = { 'hard-sell': [{ phrase: 'asap', message: 'Say by when.' }] };
    assert.deepEqual(read('Come asap.', { phrases }).findings[0]?.message, { en: 'Say by when.', da: 'Say by when.' });
  });

  it('gives its reason in one line', () => {
    const phrases = { 'announcement-frame': [{ phrase: 'asap', suggestion: 'by noon on Friday' }, 'fyi'] };
    for (const { message } of read('Fyi, come asap.', { phrases }).findings) {
      const reasons = Object.values(message).map((text) => text.split(/(?<=\.)\s/, 1).join(''));
      assert.deepEqual(
        reasons.filter((reason) => reason.length > 70),
        [],
      );
    }
  });

  it('has the word where the rule finds the same', () => {
    const phrases = { 'hard-sell': [{ phrase: 'register now', suggestion: 'write to us' }] };
    const { findings } = read('Register now for the fair.', { phrases });
    assert.deepEqual(
      findings.map(({ suggestions }) => suggestions.map(({ edit }) => edit.text)),
      [['Write to us']],
    );
  });

  it('gives way to a longer one, and to one that begins before it', () => {
    const phrases = { 'hard-sell': ['new', 'brand new', 'brand new day', 'day out', 'out of'] };
    assert.deepEqual(found('A brand new day out of town.', { phrases }), [
      'hard-sell: brand new day',
      'hard-sell: out of',
    ]);
  });

  it('may be anything that can be written', () => {
    const phrases = { 'hard-sell': ['(.*)+$', '🚀', '24/7', '!!!', 'C++'] };
    assert.deepEqual(found('We code C++ 24/7 🚀!!!', { phrases }), [
      'hard-sell: C++',
      'hard-sell: 24/7',
      'hard-sell: 🚀',
      'hard-sell: !!!',
    ]);
  });

  it('takes time by the length of the text alone', () => {
    const phrases = {
      'hard-sell': [...Array.from({ length: 500 }, (_, index) => `a ${index} b`), `${'a '.repeat(90)}b`],
    };
    assert.deepEqual(read('a '.repeat(300_000), { phrases }).findings, []);
  }).timeout(15_000);
});

describe('what a house suggests', () => {
  for (const [text, phrase, suggestion, expected] of [
    ['We met the customer.', 'the customer', 'you', 'We met you.'],
    ['The customer wins.', 'the customer', 'you', 'You wins.'],
    ['**The customer** wins.', 'the customer', 'you', 'You wins.'],
    ['“Hm.” 🎉 Customer day', 'customer', 'reader', '“Hm.” 🎉 Reader day'],
    ['At the Customer Day we met.', 'customer', 'reader', 'At the Reader Day we met.'],
    ['Here Acme Ltd met.', 'Acme Ltd', 'we', 'Here we met.'],
    ['Acme Ltd met.', 'Acme Ltd', 'we', 'We met.'],
    ['Åen is high.', 'åen', 'øen', 'Øen is high.'],
    ['a customer met.', 'customer', 'Reader', 'a Reader met.'],
  ] as const) {
    it(`goes exactly where the phrase stood: ${text}`, () => {
      assert.equal(changed(text, phrase, suggestion), expected);
    });
  }

  for (const text of ['The customer’s day.', 'The customer-first day.', 'The non-the customer day.']) {
    it(`is left out where the rest of a word would not fit: ${text}`, () => {
      assert.equal(changed(text, 'the customer', 'you'), undefined);
    });
  }

  it('never takes an address away, nor half of a pair of marks', () => {
    assert.equal(changed('Ask [the customer](a.md).', 'ask the customer', 'ask'), undefined);
    assert.equal(changed('Ask **the customer** now.', 'ask the', 'meet the'), undefined);
    assert.equal(changed('Ask [the customer](a.md).', 'customer', 'reader'), 'Ask [the reader](a.md).');
  });
});

describe('an allowed phrase', () => {
  const text = 'We are thrilled to announce nets. Register now!';

  for (const [allow, expected] of [
    [['thrilled'], ['hard-sell']],
    [['NETS. register'], ['announcement-frame', 'hard-sell']],
    [['we  are thrilled to', 'Register now'], []],
    [
      ['thrill', 'regist', 'egister now'],
      ['announcement-frame', 'hard-sell'],
    ],
    [['nets'], ['announcement-frame', 'hard-sell']],
  ] as const) {
    it(`${JSON.stringify(allow)} is never flagged`, () => {
      assert.deepEqual(
        read(text, { allow }).findings.map(({ ruleId }) => ruleId),
        expected,
      );
    });
  }

  it('is known with either apostrophe, in markup and across lines', () => {
    assert.deepEqual(found('We’re *thrilled*\r\nto announce nets.', { allow: ["we're thrilled to"] }), []);
    assert.deepEqual(found("We're thrilled to announce nets.", { allow: ['we’re  thrilled'] }), []);
  });

  it('holds for phrases of the house too, and in plain text', () => {
    const settings = { allow: ['new day'], phrases: { 'hard-sell': ['new'] } };
    assert.deepEqual(
      read('A new day. A new net.', settings, 'en', 'plaintext').findings.map(({ span }) => span.start),
      [13],
    );
  });

  it('has no say about whole posts', () => {
    const { settings } = parseSettings({ allow: ['It runs'] });
    const { findings } = analyse('The pump is here. It hums. It runs.', { language: 'en', settings });
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId),
      ['no-opening'],
    );
  });
});
